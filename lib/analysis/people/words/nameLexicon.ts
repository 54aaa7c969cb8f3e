import { lexiconTagsOf } from '../../text/tagging';
import type { Gender } from '../../result/analysis';
import { unisexNames } from '../lists/unisexNames';
import usNames from '../lists/usFirstNames.json';
import names from '../fitted/names.json';

/** Known first names and surnames. Keys are folded words. */
export interface NameLexicon {
  readonly isFirstName: (key: string) => boolean;
  readonly isSurname: (key: string) => boolean;
}

const [masculineNames, feminineNames, eitherNames, surnames] = [
  names.masculine,
  names.feminine,
  names.either,
  names.surnames,
].map((list) => new Set(list.split(' '))) as [Set<string>, Set<string>, Set<string>, Set<string>];

const [usMasculine, usFeminine] = [usNames.masculine, usNames.feminine].map((list) => new Set(list.split(' '))) as [
  Set<string>,
  Set<string>,
];

const hasTag = (key: string, ...tags: readonly string[]): boolean =>
  lexiconTagsOf(key).some((tag) => tags.includes(tag));

/** Our lists and compromise's lexicon together. */
export const nameLexicon: NameLexicon = {
  isFirstName: (key) =>
    masculineNames.has(key) ||
    feminineNames.has(key) ||
    eitherNames.has(key) ||
    hasTag(key, 'MaleName', 'FemaleName', 'FirstName'),
  isSurname: (key) => surnames.has(key) || hasTag(key, 'LastName'),
};

/** The gender that a first name is given to; null when that is unknown, or both. */
export function genderOfFirstName(key: string): Gender | null {
  if (unisexNames.has(key)) return null;
  const listed = listedGender(key);
  if (listed !== null) return listed;
  if (usMasculine.has(key)) return 'masculine';
  return usFeminine.has(key) ? 'feminine' : null;
}

/** The same for the folded words of a name: "Tran *Thi* Hoa" is a woman’s in Vietnam, whatever "Tran" is elsewhere. */
export const genderOfName = ([first = '', second, ...rest]: readonly string[]): Gender | null =>
  second === 'thi' && rest.length > 0 ? 'feminine' : genderOfFirstName(first);

/** The gender by our lists and compromise's lexicon; null when that is unknown, or both. */
export function listedGender(key: string): Gender | null {
  const [masculine, feminine] = [isMasculine(key), isFeminine(key)];
  if (masculine === feminine) return null;
  return masculine ? 'masculine' : 'feminine';
}

/** Whether women and men have the first name. */
export const isOfBothGenders = (key: string): boolean =>
  unisexNames.has(key) || eitherNames.has(key) || (isMasculine(key) && isFeminine(key));

const isMasculine = (key: string): boolean => masculineNames.has(key) || hasTag(key, 'MaleName');
const isFeminine = (key: string): boolean => feminineNames.has(key) || hasTag(key, 'FemaleName');

/** Whether compromise's lexicon, which is English, has a gender for a first name. */
export const isGenderedInEnglish = (key: string): boolean => hasTag(key, 'MaleName', 'FemaleName');
