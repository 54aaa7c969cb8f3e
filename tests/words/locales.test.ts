import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

/** No article holds more of anything. Categories that only take millions (French "un million de mots") need no form. */
const largest = 100_000;

type Strings = ReadonlyMap<string, string>;

const files = readdirSync('locales').map((file) => `locales/${file}`);

/** The strings of a language file, by name. */
async function stringsOf(file: string): Promise<Strings> {
  const messages = (await parseMessagesFile(file)).filter(({ key }) => !key[0]?.startsWith('@@'));
  return new Map(messages.map((entry) => [entry.key.join('.'), 'message' in entry ? entry.message : '']));
}

/** The numbers that take each plural category of a language, as many as tell one from several. */
function numbersByCategory(language: string): ReadonlyMap<string, readonly number[]> {
  const rules = new Intl.PluralRules(language);
  const numbers = new Map<string, number[]>();
  for (let n = 0; n <= largest; n++) {
    const category = rules.select(n);
    const some = numbers.get(category) ?? [];
    if (some.length < 2) numbers.set(category, [...some, n]);
  }
  return numbers;
}

/** Strings that stand between others, and bring their own spaces. */
const separators = new Set(['colon', 'comma']);

const holesIn = (string = '') => [...new Set(string.match(/\{\w+\}/g))].sort();

const withForms = (strings: Strings) =>
  [...strings.keys()].filter((name) => name.endsWith('.other')).map((name) => name.slice(0, -'.other'.length));

const isForm = (name: string, stems: readonly string[]) => stems.some((stem) => name.startsWith(`${stem}.`));

let english: Strings;
beforeAll(async () => void (english = await stringsOf('locales/en.yml')));

test('the languages', () => {
  expect(files.map((file) => basename(file, '.yml'))).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ru']);
});

test.each(files)('%s says what language it is in', async (file) => {
  const strings = await stringsOf(file);
  expect([strings.get('language'), strings.get('direction')]).toEqual([
    basename(file, '.yml'),
    file === 'locales/ar.yml' ? 'rtl' : 'ltr',
  ]);
});

/** In characters: https://developer.chrome.com/docs/extensions/reference/manifest/description */
const longestDescription = 132;

test.each(files)('%s has a description that shops take', async (file) => {
  expect((await stringsOf(file)).get('manifest.description')?.length).toBeLessThanOrEqual(longestDescription);
});

test.each(files)('%s has names that no browser takes for the same', async (file) => {
  const names = [...(await stringsOf(file)).keys()].map((name) => name.replaceAll('.', '_').toLowerCase());
  expect(names.filter((name, index) => names.indexOf(name) !== index || !/^\w+$/.test(name))).toEqual([]);
});

describe.each(files)('%s', (file) => {
  let strings: Strings;
  beforeAll(async () => void (strings = await stringsOf(file)));

  test('has the strings of the English file, with the same to fill in', () => {
    const stems = withForms(english);
    const single = (all: Strings) =>
      [...all.keys()]
        .filter((name) => !isForm(name, stems))
        .map((name) => [name, holesIn(all.get(name))] as const)
        .sort(([a], [b]) => a.localeCompare(b));
    expect(single(strings)).toEqual(single(english));
    expect(withForms(strings).sort()).toEqual(stems.sort());
  });

  test('has a form for every number', () => {
    const categories = numbersByCategory(basename(file, '.yml'));
    for (const stem of withForms(english)) {
      const whole = holesIn(english.get(`${stem}.other`));
      const forms = [...strings.keys()].filter((name) => name.startsWith(`${stem}.`));
      const needed = [...categories.keys(), 'other'].map((category) => `${stem}.${category}`);
      expect(forms.sort(), stem).toEqual([...new Set(needed)].sort());
      for (const form of forms) {
        const category = form.slice(stem.length + 1);
        // A form that stands for a single number may say it in words: "once".
        const mayOmit = (categories.get(category) ?? []).length === 1 ? ['{count}'] : [];
        expect([...new Set([...holesIn(strings.get(form)), ...mayOmit])].sort(), form).toEqual(
          [...new Set([...whole, ...mayOmit])].sort(),
        );
      }
    }
  });

  test('leaves nothing empty or badly spaced', () => {
    for (const [name, string] of strings) {
      expect(string, name).toMatch(separators.has(name) ? /^ ?\S $/ : /^\S(?:.*\S)?$/s);
      expect(string, name).not.toMatch(/ {2}|\$|\.\.\.|"/);
    }
  });
});
