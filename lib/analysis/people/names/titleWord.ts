import { isAbbreviatedTitle } from '../../lexicon/abbreviations';
import type { Gender } from '../../result/analysis';
import { titleWords } from '../fitted/titles';
import { leaders, leadingCouples, womenAmongLeaders } from '../lists/leaders';
import { localTitles, shortPosts } from '../lists/localTitles';
import type { Word } from '../words/word';

/** Titles that are other words without a capital: "a major Holm exhibition". */
const capitalTitles = new Set(['col', 'count', 'don', 'earl', 'forward', 'fr', 'general', 'major', 'private']);

/** Courtesies that anybody may have; nothing but a name follows them: "Dr Park", "Mr Field". */
export const plainCourtesies: ReadonlySet<string> = new Set(['dr', 'miss', 'mr', 'mrs', 'ms', 'mx']);

/** Titles that do not say what somebody does. */
export const courtesies: ReadonlySet<string> = new Set([
  ...plainCourtesies,
  ...'dame hon lady lord madam madame messrs saint sir st'.split(' '),
]);

/** "Senator", "ex-senator", "Senator-elect", "DS". Not "Tan", which is a surname except in "Tan Sri". */
export const isTitleWord = ({ key, text, isCapital, wordClass }: Word): boolean => {
  if (shortPosts.has(text) || localTitles.has(key)) return isCapital;
  const office = key.replace(/^(?:ex|vice|deputy|co)[-‑]/, '').replace(/[-‑](?:designate|elect|general)$/, '');
  const isListed = wordClass.isTitle || titleWords.has(office);
  return isListed && key !== 'tan' && (isCapital || !capitalTitles.has(key));
};

/** Whether the next word follows after a space, or after the full stop of an abbreviation: "state Sens. Roe". */
export function isRightBefore(words: readonly Word[], index: number): boolean {
  const gap = words[index + 1]?.gap;
  return gap === ' ' || gap === '\u00a0' || (gap === '. ' && isAbbreviatedTitle(words[index]?.text ?? ''));
}

const masculineTitles = new Set(
  'mr messrs sir lord king prince father fr brother pope duke emperor baron count sheikh imam herr signor monsieur'.split(
    ' ',
  ),
);
const feminineTitles = new Set(
  'mrs ms miss lady dame queen princess sister duchess empress baroness mother congresswoman chairwoman spokeswoman actress madam madame frau'.split(
    ' ',
  ),
);

/** The gender that a folded title tells; null for one of both. */
export function genderOfTitle(key: string): Gender | null {
  if (masculineTitles.has(key)) return 'masculine';
  return feminineTitles.has(key) ? 'feminine' : null;
}

/** The gender of a country's leader whom an office and a surname name: "President Obama" is not Michelle Obama; null for others. */
export function genderOfLeader(office: string, surname: string): Gender | null {
  if (!/^(?:chancellor|president)$/.test(office) || !leaders.has(surname) || leadingCouples.has(surname)) return null;
  return womenAmongLeaders.has(surname) ? 'feminine' : 'masculine';
}
