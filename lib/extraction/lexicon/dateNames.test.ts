import { expect, it } from 'vitest';
import { dateNames } from './dateNames';

const languages = ['da', 'de', 'en', 'es', 'fr', 'it', 'nb', 'nl', 'pl', 'pt', 'sv'];

/** The names as Unicode CLDR has them, through `Intl`. */
function namesFromIntl(): Set<string> {
  const names = new Set<string>();
  const add = (name: string) => {
    for (const word of name.toLowerCase().match(/\p{L}+/gu) ?? []) names.add(word);
  };
  const timeZone = 'UTC';
  for (const language of languages) {
    for (const width of ['long', 'short'] as const) {
      const months = [
        new Intl.DateTimeFormat(language, { month: width, timeZone }),
        new Intl.DateTimeFormat(language, { day: 'numeric', month: width, timeZone }),
      ];
      const days = new Intl.DateTimeFormat(language, { weekday: width, timeZone });
      for (let month = 0; month < 12; month++)
        for (const form of months)
          for (const { type, value } of form.formatToParts(Date.UTC(2023, month, 1))) if (type === 'month') add(value);
      for (let day = 1; day <= 7; day++) add(days.format(Date.UTC(2023, 0, day)));
    }
  }
  return names;
}

it('holds what Intl gives, which is too slow to be asked on a page: 130 ms for the formatters of eleven languages', () => {
  expect([...dateNames].sort()).toEqual([...namesFromIntl()].sort());
});
