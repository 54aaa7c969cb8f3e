import type { Word } from '../words/word';

/** What the text says somebody does or is. */
export interface Role {
  readonly words: string;
  /** Its head noun ("president"), folded. */
  readonly head: string;
  /** The index of its first word. */
  readonly at: number;
  /** Where its head noun begins in the text. */
  readonly headStart: number;
}

/** In words: the longest phrase that can be a role. */
export const longestRole = 14;

/** Words that follow the head of a role: the mayor *of* Ashby, a farmer *who* grows corn. */
export const followHeads: ReadonlySet<string> = new Set(
  'of for at in who that with from on to and whose based under since behind whom which during after before'.split(' '),
);

/** "University *of* Ashby", "Party *for the* People", "Military *and* Naval Affairs" */
export function isInsideName(words: readonly Word[], index: number): boolean {
  if (words[index]?.key === 'the') return words[index + 1]?.isCapital === true && isInsideName(words, index - 1);
  const after = words[index + 1]?.key === 'the' ? words[index + 2] : words[index + 1];
  const isJoint = /^(?:and|for|of)$/.test(words[index]?.text ?? '');
  return isJoint && words[index - 1]?.isCapital === true && after?.isCapital === true;
}

export const makeRole = (words: readonly Word[], first: number, last: number, head: Word): Role => ({
  words: textOf(words, first, last),
  head: head.key,
  at: first,
  headStart: head.span.start,
});

/** The words as in the text, with one space between them where it has nothing but white space. */
export const textOf = (words: readonly Word[], first: number, last: number): string =>
  words
    .slice(first, last + 1)
    .map((word, index) => {
      const gap = index === 0 ? '' : word.gap.replace(/^\s+$/, ' ');
      return gap + word.text + (word.isPossessive && index < last - first ? '’s' : '');
    })
    .join('');
