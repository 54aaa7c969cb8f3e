import { adverbs, nounPrepositions, timeWords } from '../../lexicon/functionWords';
import { hasTag } from '../scene/hasTag';
import type { Item } from '../scene/scene';

/** Whether a word behind a verb of saying begins what tells when, where or how: said *on* Monday, told Park *in* a statement. */
export function tellsWhen(items: readonly Item[], at: number): boolean {
  const [item, after] = [items[at], items[at + 1]];
  if (item?.kind !== 'word') return false;
  const { normal, token } = item;
  // told the crowd to leave, told the crowd to “get out”
  if (normal === 'to') return !(after?.kind === 'quote' || hasTag(after, 'Verb'));
  return (
    nounPrepositions.has(normal) ||
    adverbs.has(normal) ||
    timeWords.has(normal) ||
    token.tags.has('Adverb') ||
    /^(?:after|before|during|last|when|while|as)$/.test(normal)
  );
}
