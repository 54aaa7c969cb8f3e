import { laterRoleNouns } from '../lists/laterRoleNouns';
import { isRoleNoun, notRoles } from '../words/isRoleNoun';
import { isTitleWord } from '../names/titleWord';
import type { Word } from '../words/word';

/** What the text says somebody does or is. */
export interface Role {
  readonly words: string;
  /** Its head noun ("president"), folded. */
  readonly head: string;
  /** The index of its first word. */
  readonly at: number;
}

/** Titles that do not say what somebody does. */
export const courtesies: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx sir dame lord lady dr messrs saint st hon madam madame'.split(' '),
);

/** In words: the longest phrase that can be a role. */
export const longestRole = 14;

/** Words that follow the head of a role: the mayor *of* Ashby, a farmer *who* grows corn. */
export const followHeads: ReadonlySet<string> = new Set(
  'of for at in who that with from on to and whose based under since behind whom which during after before'.split(' '),
);

/** Whether a word can be the head of a role: "president", "farmer". */
export const isRoleHead = (word: Word): boolean => {
  const { key, wordClass } = word;
  return (
    !courtesies.has(key) &&
    !wordClass.isFunctionWord &&
    !notRoles.has(key) &&
    !/[^s]s$/.test(key.replace(/boss$/, '')) &&
    (isTitleWord(word) || (!wordClass.isTitle && (wordClass.isActor || wordClass.isRoleNoun || isRole(key))))
  );
};

/** Whether a folded noun for one person says what they do or are: "mayor", "pollster", "co-author", "brother-in-law". */
export const isRole = (key: string): boolean => {
  const bare = key.replace(/^(?:co|ex)[-‑](?=\p{L}{3})|[-‑]in[-‑]law$/gu, '');
  return laterRoleNouns.has(bare) || isRoleNoun(bare);
};

export const makeRole = (words: readonly Word[], first: number, last: number, head: Word): Role => ({
  words: textOf(words, first, last),
  head: head.key,
  at: first,
});

/** The words as in the text, with one space between them. */
export const textOf = (words: readonly Word[], first: number, last: number): string =>
  words
    .slice(first, last + 1)
    .map((word, index) => {
      const gap = index === 0 ? '' : word.gap.trim() === '&' ? word.gap : ' ';
      return gap + word.text + (word.isPossessive && index < last - first ? '’s' : '');
    })
    .join('');
