import { plural } from '../i18n/plural';
import { withCommas } from '../i18n/withCommas';

/** How often a source is quoted and reported. */
export const passedOn = (quotes: number, reports: number): string =>
  withCommas(quotes > 0 && plural('units.quotations', quotes), reports > 0 && plural('units.reported', reports));
