import type { CanSpeak } from '../speakers/rules/rule';
import { nameAfter } from '../speakers/phrases/nameAfter';
import { phraseStartingAt } from '../speakers/phrases/phraseStartingAt';
import type { Scene } from '../speakers/scene/scene';
import { sentenceEnd, sentenceStart } from '../speakers/scene/sentence';
import type { FoundReport } from './rules/rule';

/**
 * According to Lee, *the port is old*; *the port is old*, according to Lee: the rest of the sentence is what is reported. `at` is
 * the item of the word “according”; null when no source follows.
 */
export function accordingTo({ items }: Scene, at: number, canSpeak: CanSpeak): FoundReport | null {
  const [according, to] = [items[at], items[at + 1]];
  if (according?.kind !== 'word' || according.normal !== 'according' || to?.kind !== 'word' || to.normal !== 'to')
    return null;
  const [start, end] = [sentenceStart(items, at), sentenceEnd(items, at)];
  const phrase = phraseStartingAt(items, at + 2, end);
  if (!phrase || !canSpeak(phrase)) return null;
  const source = nameAfter(items, phrase, end);
  const isFirst = items.slice(start, at).every(({ kind }) => kind === 'mark');
  const rest = isFirst ? items.slice(source.last + 1, end) : items.slice(start, at);
  const comma = isFirst ? rest.findIndex(({ kind }) => kind === 'mark') : 0;
  const words = rest.slice(comma < 0 ? rest.length : comma).filter(({ kind }) => kind !== 'mark');
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  return {
    source,
    cue: { start: according.span.start, end: to.span.end },
    content: { start: first.span.start, end: last.span.end },
  };
}
