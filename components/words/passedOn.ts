import { message } from '../../lib/i18n/message';
import { plural } from '../../lib/i18n/plural';

/** How often a source is quoted and reported. */
export const passedOn = (quotes: number, reports: number): string =>
  [
    ...(quotes > 0 ? [plural('units.quotations', quotes)] : []),
    ...(reports > 0 ? [plural('units.reported', reports)] : []),
  ].join(message('comma'));
