import { uiLanguage } from './language';

/** Formatters are slow to create and a panel formats thousands of numbers, so each is created once. */
let formatters: ReturnType<typeof makeFormatters> | undefined;

const formats = () => (formatters ??= makeFormatters(uiLanguage()));

const makeFormatters = (language: string) => ({
  number: new Intl.NumberFormat(language),
  percent: new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
  plural: new Intl.PluralRules(language),
  minutes: new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' }),
  shortMinutes: new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'short' }),
  // Clauses, not units: Russian puts nothing between those.
  list: new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' }),
  day: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
  time: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }),
  languages: new Intl.DisplayNames(language, { type: 'language' }),
});

export const number = (n: number): string => formats().number.format(n);

/** A share from 0 to 1, in whole per cent. */
export const percent = (share: number): string => formats().percent.format(share);

export const pluralForm = (n: number): Intl.LDMLPluralRule => formats().plural.select(n);

/** "5 minutes". */
export const minutes = (n: number): string => formats().minutes.format(n);

/** "5 min". */
export const shortMinutes = (n: number): string => formats().shortMinutes.format(n);

/** The day that an ISO date begins with, as it was written down; null when it begins with none. */
export function writtenDay(iso: string): string | null {
  const day = new Date(iso.slice(0, 10));
  return Number.isNaN(day.getTime()) ? null : formats().day.format(day);
}

/** The day and the time of an ISO date in the reader's own time zone, its day alone where it has no time; null for no date. */
export function dayAndTime(iso: string): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime()) || !iso.includes(':')) return writtenDay(iso);
  return formats().time.format(date);
}

/** The name of a language; its tag where it has none. Throws for what is no language tag. */
export const languageName = (tag: string): string => formats().languages.of(tag) ?? tag;

/** Stands for an item of a list; no language puts it between items. */
const item = '\0';

/** What stands before each item of a list; the last entry stands after all of them. */
export const listSeparators = (count: number): string[] =>
  formats().list.format(Array<string>(count).fill(item)).split(item);
