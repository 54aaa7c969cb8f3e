import { determiners } from '../../lexicon/functionWords';
import { isCapitalised } from '../scene/isCapitalised';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { headOf } from './headOf';
import { phraseStartingAt } from './phraseStartingAt';
import { nounSource } from './speakerNoun';

/** by *email*, by *text message*: whether the phrase behind a “by” is how something is said, and not by whom. */
export function isMeans(items: readonly Item[], by: number, end: number): boolean {
  const phrase = isWord(items[by], 'by') ? phraseStartingAt(items, by + 1, end) : null;
  const [head, first] = [phrase && headOf(items, phrase), items[by + 1]];
  if (!head || isWord(first, determiners) || isCapitalised(first)) return false;
  return nounSource(head.normal) === 'document' || head.normal === 'phone';
}
