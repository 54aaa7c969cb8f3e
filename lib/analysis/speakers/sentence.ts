import type { Item, Part } from './scene';

/** A sentence is searched for a subject no further than this, so that one endless sentence costs linear time. */
export const maxReach = 90;

/** The first item of the sentence that holds the item at `at`. */
export function sentenceStart(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (at - i > maxReach) return i;
    if (item?.kind === 'mark' && (item.mark === 'stop' || item.mark === 'break')) return i + 1;
  }
  return 0;
}

/** The item after the last one of the sentence that holds the item at `at`. */
export function sentenceEnd(items: readonly Item[], at: number): number {
  for (let i = at; i < items.length; i++) {
    const item = items[i];
    if (i - at > maxReach || (item?.kind === 'mark' && (item.mark === 'stop' || item.mark === 'break'))) return i;
  }
  return items.length;
}

/** Whether a stretch of quoted words begins a sentence, or follows a colon. */
export function startsSentence(items: readonly Item[], { item }: Part): boolean {
  const before = items[item - 1];
  if (!before || before.kind === 'quote') return true;
  return before.kind === 'mark' && (before.mark === 'stop' || before.mark === 'break' || before.mark === ':');
}
