import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { foldLetters } from '../../lib/analysis/people/words/words';
import { lexiconTagsOf } from '../../lib/analysis/text/tagging';
import { namesInLocale } from './localeNames';

/**
 * Writes `lib/analysis/people/fitted/names.json` from the locale data of `@faker-js/faker` (MIT): every single name in Latin
 * letters. Left out are short ones and those that English has for other words ("sir", "pour"), unless two languages have them.
 * Compromise's own names are not repeated: they are read from its lexicon. Run with `npm run train:names`; the weights must be
 * fitted again after it.
 */
type Gender = 'masculine' | 'feminine' | 'either';

const englishLocale = /^en(?!_AU_ocker)/;
const file = 'lib/analysis/people/fitted/names.json';
/** Shorter names are words, initials and endings more often than names. */
const leastLetters = 3;

const firstNames = new Map<string, { locales: Set<string>; masculine: number; feminine: number; either: number }>();
const surnames = new Map<string, Set<string>>();

for (const [locale, { person }] of Object.entries(allLocales)) {
  const language = englishLocale.test(locale) ? 'en' : locale.slice(0, 2);
  const first = (person?.first_name ?? {}) as Record<string, unknown>;
  for (const name of namesInLocale(first.male).map(foldLetters)) addFirstName(name, language, 'masculine');
  for (const name of namesInLocale(first.female).map(foldLetters)) addFirstName(name, language, 'feminine');
  for (const name of namesInLocale(first.generic).map(foldLetters)) addFirstName(name, language, 'either');
  for (const name of namesInLocale(person?.last_name).map(foldLetters))
    surnames.set(name, (surnames.get(name) ?? new Set()).add(language));
}

const nameTags = /^(?:(?:Male|Female|First|Last)Name|Person|ProperNoun)$/;
const isOtherWord = (name: string) => {
  const tags = lexiconTagsOf(name);
  return tags.length > 0 && !tags.some((tag) => nameTags.test(tag));
};
const isKept = (name: string, languages: ReadonlySet<string>) =>
  languages.size > 1 || languages.has('en') || (name.length >= leastLetters && !isOtherWord(name));
const kept = [...firstNames].filter(([name, { locales }]) => isKept(name, locales));
const ofGender = (gender: Gender) => kept.filter(([, entry]) => genderOf(entry) === gender).map(([name]) => name);

const lists = {
  about:
    'First names and family names, folded to plain letters. Source: locale data of @faker-js/faker 10.6.0, MIT licence, Copyright (c) 2022-2025 Faker; written by tests/train/buildNames.ts.',
  masculine: join(ofGender('masculine')),
  feminine: join(ofGender('feminine')),
  either: join(ofGender('either')),
  surnames: join([...surnames].filter(([name, languages]) => isKept(name, languages)).map(([name]) => name)),
};
writeFileSync(file, JSON.stringify(lists, null, 2) + '\n');

function addFirstName(name: string, language: string, gender: Gender): void {
  const entry = firstNames.get(name) ?? { locales: new Set<string>(), masculine: 0, feminine: 0, either: 0 };
  entry.locales.add(language);
  entry[gender]++;
  firstNames.set(name, entry);
}

function genderOf({ masculine, feminine }: { masculine: number; feminine: number }): Gender {
  if (masculine > 2 * feminine) return 'masculine';
  return feminine > 2 * masculine ? 'feminine' : 'either';
}

function join(names: readonly string[]): string {
  return [...new Set(names)].sort().join(' ');
}
