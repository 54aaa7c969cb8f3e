import type { Word } from '../words/word';
import { isTitleWord } from './titleWord';

/** In words: the longest office behind its "of", "for Culture, Sports and Tourism". */
const longestOffice = 6;

/**
 * The index of the office, a title in capitals when nothing else is asked for, whose "of …", "for …" or "to …" ends at a word:
 * "Minister" for *Welfare* in "Minister of Health and Welfare"; null when none does.
 */
export function officeEndingAt(
  words: readonly Word[],
  last: number,
  isOffice = (word: Word) => word.isCapital && isTitleWord(word),
): number | null {
  if (!words[last]?.isCapital) return null;
  let of = last;
  while (of > last - longestOffice && isHeld(words[of])) of--;
  if (words[of]?.key === 'the') of--;
  const office = words[of - 1];
  const isOf = of < last && words[of]?.gap === ' ' && /^(?:for|of|to)$/.test(words[of]?.text ?? '');
  return isOf && office && isOffice(office) ? of - 1 : null;
}

/** A word of what an office is held of. */
const isHeld = (word: Word | undefined): boolean =>
  word !== undefined && /^,? $/.test(word.gap) && (word.isCapital ? !isTitleWord(word) : word.key === 'and');
