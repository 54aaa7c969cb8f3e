import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { foldLetters } from '../../lib/analysis/people/words/words';
import { namesIn } from './localeNames';

/**
 * Writes the name lists of `lib/analysis/people/names/` from the locale data of `@faker-js/faker` (MIT).
 * A name is kept when two locales have it, or one in which English is written. Compromise's own names are not repeated:
 * they are read from its lexicon. Run with `npm run train:names`; needed only when the lists are to change.
 */
type Gender = 'masculine' | 'feminine' | 'either';

const englishLocale = /^en(?!_AU_ocker)/;
const folder = 'lib/analysis/people/names/';

const firstNames = new Map<string, { locales: Set<string>; masculine: number; feminine: number; either: number }>();
const surnames = new Map<string, Set<string>>();

for (const [locale, { person }] of Object.entries(allLocales)) {
  const language = englishLocale.test(locale) ? 'en' : locale.slice(0, 2);
  const first = (person?.first_name ?? {}) as Record<string, unknown>;
  for (const name of namesIn(first.male).map(foldLetters)) addFirstName(name, language, 'masculine');
  for (const name of namesIn(first.female).map(foldLetters)) addFirstName(name, language, 'feminine');
  for (const name of namesIn(first.generic).map(foldLetters)) addFirstName(name, language, 'either');
  for (const name of namesIn(person?.last_name).map(foldLetters))
    surnames.set(name, (surnames.get(name) ?? new Set()).add(language));
}

const isCommon = (languages: ReadonlySet<string>) => languages.size > 1 || languages.has('en');
const chosen = [...firstNames].filter(([, { locales }]) => isCommon(locales));
const ofGender = (gender: Gender) => chosen.filter(([, entry]) => genderOf(entry) === gender).map(([name]) => name);
writeList('masculineNames', 'First names of men.', ofGender('masculine'));
writeList('feminineNames', 'First names of women.', ofGender('feminine'));
writeList('eitherNames', 'First names of both, or whose gender the source does not say.', ofGender('either'));
writeList(
  'surnames',
  'Family names.',
  [...surnames].filter(([, languages]) => isCommon(languages)).map(([name]) => name),
);

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

function writeList(name: string, doc: string, words: readonly string[]): void {
  const lines = [...new Set(words)].sort().join('\n');
  writeFileSync(
    `${folder}${name}.ts`,
    `/** ${doc} Source: locale data of @faker-js/faker 10.6.0, MIT licence; see tests/train/buildNames.ts. */
export const ${name}: ReadonlySet<string> = new Set(
  \`
${lines}
\`
    .trim()
    .split('\\n'),
);
`,
  );
}
