import { isRoleHead } from './isRoleHead';
import { isNextCapital } from '../words/capitalRun';
import type { Word } from '../words/word';

/** What somebody is to others, or at their age: never what a company or club is. */
export const kin: ReadonlySet<string> = new Set(
  'baby boy brother child daughter father girl guy husband infant kid lady man mother person sister someone son teenager toddler twin wife woman'.split(
    ' ',
  ),
);
/** Roles that companies and clubs have too, so that they introduce no person: "app maker Sonder". */
const ofCompanies =
  /(?:maker|lender|insurer|retailer|regulator|grocer|miner|challenger|owner|trader|dealer|player|leader|partner|rival|provider|operator|builder|developer|pollster|holder|setter|member|broker|brewer|publisher|producer|seller|supporter|donor|founder|winner|runner|champion|star|carrier|supplier|competitor)s?$/;

/** Whether a word is a role that only people have. */
export const isRoleOfPerson = (word: Word): boolean => isRoleHead(word) && !ofCompanies.test(word.key);

/** Whether a word in lower case is a noun for one person, and for nothing else. */
export const isPerson = (word: Word | undefined): word is Word =>
  word !== undefined && !word.isPossessive && !word.isCapital && (kin.has(word.key) || isRoleOfPerson(word));

/** "9", "64" */
export const isAge = ({ text }: Word): boolean => /^[1-9]\d?$/.test(text);

/** "Noah, *9*", "Noah (*9*)"; not "Sun, *9* April". */
export function isAgeBehind(words: readonly Word[], last: number): boolean {
  const after = words[last + 1];
  return after !== undefined && /^(?:, | \()$/.test(after.gap) && isAge(after) && !isNextCapital(words, last + 2);
}

/** "a fisherman", "an Australian woman". */
export const isAppositionOfPerson = (words: readonly Word[], article: number): boolean =>
  /^an?$/.test(words[article]?.key ?? '') && leadsToPerson(words, article + 1);

/** Whether the words from an index are a phrase for a person: at most four, without a function word but “former”. */
export function leadsToPerson(words: readonly Word[], first: number): boolean {
  for (let index = first; index < first + 4 && (index === first || words[index]?.gap === ' '); index++) {
    const word = words[index];
    if (!word || (word.wordClass.isFunctionWord && word.key !== 'former')) return false;
    const next = words[index + 1];
    if (isPerson(word)) return next?.gap !== ' ' || !/^[nN]$/.test(next.tag);
  }
  return false;
}

/** Whether what somebody is stands right before a word: "the teacher *Grace* Anna Holm", "Jockey *Ann* Holm" at the start of a sentence. */
export function isBehindRole(words: readonly Word[], index: number): boolean {
  const [role, word] = [words[index - 1], words[index]];
  if (!role || word?.gap !== ' ') return false;
  return role.isCapital ? role.startsSentence && isRoleOfPerson(role) : isPerson(role);
}
