import { allLocales } from '@faker-js/faker';

export interface LocaleNames {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** The names of every locale of faker (MIT) that writes them in Latin letters. */
export const localeNames: readonly LocaleNames[] = Object.entries(allLocales)
  .filter(([locale]) => locale !== 'base' && locale !== 'en_AU_ocker')
  .map(([, { person }]) => ({ first: namesInLocale(person?.first_name), last: namesInLocale(person?.last_name) }))
  .filter(({ first, last }) => first.length > 20 && last.length > 20);

/** Every single name in Latin letters anywhere below a value of faker's locale data. */
export function namesInLocale(value: unknown): string[] {
  if (typeof value === 'string') return /^\p{Lu}[\p{Script=Latin}\p{M}’'-]{1,14}$/u.test(value) ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(namesInLocale) : [];
}
