import { uiLanguage } from './language';

/** A formatter, made when it is first needed and kept: making one takes milliseconds, and a panel formats thousands of numbers. */
function once<Formatter>(make: (language: string) => Formatter): () => Formatter {
  let made: Formatter | undefined;
  return () => (made ??= make(uiLanguage()));
}

const numbers = once((language) => new Intl.NumberFormat(language));
const percents = once((language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }));
const pluralRules = once((language) => new Intl.PluralRules(language));
const minutesIn = (unitDisplay: 'long' | 'short') =>
  once((language) => new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay }));
const longMinutes = minutesIn('long');
const briefMinutes = minutesIn('short');
const days = once((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));
const times = once((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }));
const languageNames = once((language) => new Intl.DisplayNames(language, { type: 'language' }));

export const number = (n: number): string => numbers().format(n);

/** A share from 0 to 1, in whole per cent. */
export const percent = (share: number): string => percents().format(share);

export const pluralForm = (n: number): Intl.LDMLPluralRule => pluralRules().select(n);

/** "5 minutes". */
export const minutes = (n: number): string => longMinutes().format(n);

/** "5 min". */
export const shortMinutes = (n: number): string => briefMinutes().format(n);

/** The day that an ISO date begins with, as it was written down; null when it begins with none. */
export function writtenDay(iso: string): string | null {
  const day = new Date(iso.slice(0, 10));
  return Number.isNaN(day.getTime()) ? null : days().format(day);
}

/** The day and the time of an ISO date in the reader's own time zone, its day alone where it has no time; null for no date. */
export function dayAndTime(iso: string): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime()) || !iso.includes(':')) return writtenDay(iso);
  return times().format(date);
}

/** The name of a language; its tag where it has none. Throws for what is no language tag. */
export const languageName = (tag: string): string => languageNames().of(tag) ?? tag;
