import { percent } from '../../lib/i18n/formats';
import { message } from '../../lib/i18n/message';

/** A smaller share would be shown as 0 %. */
const hardlyAny = 0.005;

/** A share from 0 to 1 in per cent; one above 0 never as none. */
export const shareInWords = (share: number): string =>
  share > 0 && share < hardlyAny ? message('units.lessThan', { share: percent(0.01) }) : percent(share);
