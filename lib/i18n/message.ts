import type { GeneratedI18nStructure } from '#i18n';
import { createI18n } from '@wxt-dev/i18n';

/** The strings of `locales/en.yml`: their names, and what has to be filled into each. */
export type Messages = GeneratedI18nStructure;

const { t } = createI18n<Messages>();

type Fill = (name: string, values?: Readonly<Record<string, string | number>>) => string;

/** A string in the language of the browser, English where there is none; what stands in braces in it is filled in. */
export const message = ((name, values) => (values ? fill(name, values) : (t as Fill)(name))) as Fill as typeof t;

function fill(name: string, values: Readonly<Record<string, string | number>>): string {
  if (t('direction') === 'ltr') return (t as Fill)(name, values);
  return (t as Fill)(name, Object.fromEntries(Object.entries(values).map(([hole, value]) => [hole, isolate(value)])));
}

/** Isolates words of the other writing direction from what is beside them; numbers take the direction of the sentence. */
const isolate = (value: string | number) => (/\p{L}/u.test(String(value)) ? `\u2068${value}\u2069` : value);
