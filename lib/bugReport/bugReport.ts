/** What a reader reports of a mistake: named lines, in the order in which they are written. A name may come again. */
export type BugReport = readonly (readonly [field: string, value: string])[];

/** What a mistake was made with. */
export interface Made {
  readonly version: string;
  /** As the browser names itself. */
  readonly browser: string;
}

/**
 * The report as the reader sees it, in English, for those who mend it: a line to fill in, then a line for each field.
 * `npm run explain -- --report FILE` reads it again.
 */
export const writeBugReport = (report: BugReport, { version, browser }: Made): string =>
  [
    'What is wrong: ',
    '',
    ...[...report, ['Version', version] as const, ['Browser', browser] as const].map(
      ([field, value]) => `${field}: ${value.replace(/\s+/g, ' ').trim()}`,
    ),
    '',
  ].join('\n');

/** An address without what follows the path, which may say who is reading. */
export const plainAddress = (address: string): string => address.replace(/[?#].*$/s, '');
