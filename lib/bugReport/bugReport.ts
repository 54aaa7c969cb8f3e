/** The content of a bug report: named lines, in order. A name may repeat. */
export type BugReport = readonly (readonly [field: string, value: string])[];

/** The versions that a report names. */
export interface Versions {
  readonly version: string;
  /** As the browser names itself. */
  readonly browser: string;
}

/**
 * The report as text, in English: a line for the reader to fill in, then a line for each field.
 * `npm run explain -- --report FILE` parses it.
 */
export const writeBugReport = (report: BugReport, { version, browser }: Versions): string =>
  [
    'What is wrong: ',
    '',
    ...[...report, ['Version', version] as const, ['Browser', browser] as const].map(
      ([field, value]) => `${field}: ${value.replace(/\s+/g, ' ').trim()}`,
    ),
    '',
  ].join('\n');

/** An address without query and fragment, which may identify the reader. */
export const plainAddress = (address: string): string => address.replace(/[?#].*$/s, '');
