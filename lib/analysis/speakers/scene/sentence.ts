import { isPunctuation } from './isPunctuation';
import type { Item, Part, Scene } from './scene';

/** A sentence is searched for a subject no further than this, so that one endless sentence costs linear time. */
export const maxReach = 90;

/** The first item of the sentence that holds the item at `at`. */
export function sentenceStart(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (at - i > maxReach) return i;
    if (isPunctuation(item, 'stop', 'break')) return i + 1;
  }
  return 0;
}

/** So many quoted sentences may stand between what takes somebody or something up and the sentence that told of it. */
const maxQuoted = 3;

/** Where the sentence ends that comes before the one of an item, past quoted ones: “…,” *it* read: the full stop of the sentence that tells of a letter. */
export function endBefore(items: readonly Item[], at: number): number {
  let end = sentenceStart(items, at) - 1;
  for (let quoted = 0; end > 0 && items[end - 1]?.kind === 'quote' && quoted < maxQuoted; quoted++)
    end = sentenceStart(items, end) - 1;
  return end;
}

/** The item after the last one of the sentence that holds the item at `at`. */
export function sentenceEnd(items: readonly Item[], at: number): number {
  for (let i = at; i < items.length; i++) {
    const item = items[i];
    if (i - at > maxReach || isPunctuation(item, 'stop', 'break')) return i;
  }
  return items.length;
}

/** Whether a sentence has ended with this item, which is a full stop, a block's end, or absent before the first. */
export const endsSentence = (before: Item | undefined): boolean =>
  before === undefined || isPunctuation(before, 'stop', 'break');

/** Whether a stretch of quoted words begins a sentence, or follows a colon or a semicolon. */
export function startsSentence(items: readonly Item[], { item }: Part): boolean {
  const before = items[item - 1];
  if (!before || before.kind === 'quote') return true;
  return isPunctuation(before, 'stop', 'break', ':', ';');
}

/** Whether quoted words end as a sentence can: with a full stop, `?`, `!` or a dash. */
export const endsLikeSentence = ({ ending }: Part): boolean => ending === 'stop' || ending === 'mark';

/** Whether a stretch of quoted words is a sentence of its own, or most of one. Not so: “Strict” is not the word. */
export function standsAlone({ items, quotes }: Scene, part: Part): boolean {
  const after = items[part.item + 1];
  const isLong = quotes[part.quote]?.kind === 'statement';
  return startsSentence(items, part) && (isLong || endsLikeSentence(part) || after?.kind !== 'word');
}
