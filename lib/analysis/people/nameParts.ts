import type { Gender } from '../types';
import type { ChosenName } from './chooseNames';
import { particles } from './lists/particles';
import type { Word } from './words';

/** One place that names somebody, taken apart. */
export interface NamedPlace {
  /** Word indices, both inclusive; titles before the name are not part of it. */
  readonly first: number;
  readonly last: number;
  readonly probability: number;
  /** The folded words of the name without nickname and "Jr.": given names first, the family name last. */
  readonly keys: readonly string[];
  /** A nickname given in the middle of the name ('William "Bill" Clinton'). */
  readonly nickname: string | null;
  /** "jr", "sr", "ii" …; null when there is none. */
  readonly suffix: string | null;
  /** Courtesy title, rank or office right before the name. */
  readonly title: string | null;
  readonly titleGender: Gender | null;
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const masculineTitles = new Set(
  'mr messrs sir lord king prince father fr brother pope duke emperor baron count sheikh imam congressman chairman spokesman herr signor monsieur'.split(
    ' ',
  ),
);
const feminineTitles = new Set(
  'mrs ms miss lady dame queen princess sister duchess empress baroness mother congresswoman chairwoman spokeswoman actress madam madame frau'.split(
    ' ',
  ),
);

/** Takes a chosen name apart; null when nothing but titles is left. */
export function readNameParts(words: readonly Word[], name: ChosenName): NamedPlace | null {
  let { first } = name;
  while (first < name.last && isLeadingTitle(words, first)) first++;
  const parts = words.slice(first, name.last + 1);
  const nicknameIndex = parts.findIndex((word, index) => index > 0 && /["“”‘’'(]$/.test(word.gap));
  const nickname = nicknameIndex < 0 ? null : (parts[nicknameIndex]?.key ?? null);
  const plain = parts.filter((_, index) => index !== nicknameIndex);
  const suffix = plain.length > 1 ? (plain.find((word) => suffixes.has(word.key))?.key ?? null) : null;
  const keys = plain.filter((word) => plain.length === 1 || !suffixes.has(word.key)).map((word) => word.key);
  if (keys.length === 0) return null;
  const before = words[first - 1];
  const titled = before && isPlainGap(words[first]?.gap) && before.wordClass.isTitle ? before : null;
  const withFollowing = extendOverSuffix(words, name.last);
  return {
    first,
    last: withFollowing?.last ?? name.last,
    probability: name.probability,
    keys,
    nickname,
    suffix: suffix ?? withFollowing?.suffix ?? null,
    title: titled?.key ?? null,
    titleGender: titled ? genderOfTitle(titled.key) : null,
  };
}

export const isPlainGap = (gap: string | undefined): boolean => gap === ' ' || gap === '\u00a0' || gap === '. ';

export function genderOfTitle(key: string): Gender | null {
  if (masculineTitles.has(key)) return 'masculine';
  return feminineTitles.has(key) ? 'feminine' : null;
}

function isLeadingTitle(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word !== undefined && word.wordClass.isTitle && isPlainGap(words[index + 1]?.gap) && !particles.has(word.text);
}

/** "Martin Luther King, Jr.": the suffix belongs to the name. */
function extendOverSuffix(words: readonly Word[], last: number): { last: number; suffix: string } | null {
  const next = words[last + 1];
  if (!next || !suffixes.has(next.key) || !/^,? $/.test(next.gap) || !/^(?:Jr|Sr|II|III|IV)\.?$/.test(next.text))
    return null;
  return { last: last + 1, suffix: next.key };
}
