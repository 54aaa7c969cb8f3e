import type { CanSpeak } from '../speakers/rules/rule';
import { nameAfter } from '../speakers/phrases/nameAfter';
import { phraseStartingAt } from '../speakers/phrases/phraseStartingAt';
import type { Item, Scene } from '../speakers/scene/scene';
import { sentenceEnd, sentenceStart } from '../speakers/scene/sentence';
import type { FoundReport } from './rules/rule';

/** In all, *for now*: so many words before “according” may lead up to what is reported. */
const maxOpening = 2;

/**
 * According to Lee, *the port is old*; *the port is old*, according to Lee: the rest of the sentence is what is reported. `at` is
 * the item of the word “according”; null when no source follows.
 */
export function accordingToSource({ items }: Scene, at: number, canSpeak: CanSpeak): FoundReport | null {
  const [according, to] = [items[at], items[at + 1]];
  if (according?.kind !== 'word' || according.normal !== 'according' || to?.kind !== 'word' || to.normal !== 'to')
    return null;
  const [start, end] = [sentenceStart(items, at), sentenceEnd(items, at)];
  const phrase = phraseStartingAt(items, at + 2, end);
  if (!phrase || !canSpeak(phrase)) return null;
  const source = nameAfter(items, phrase, end);
  const isMark = (item: Item) => item.kind === 'mark';
  const before = items.slice(start, at).filter((item) => !isMark(item));
  const rest = items.slice(source.last + 1, end);
  const comma = rest.findIndex(isMark);
  const behind = comma < 0 ? [] : rest.slice(comma).filter((item) => !isMark(item));
  // But, according to Lee, *the port is old*: a word or two before it are no report.
  const words = before.length <= maxOpening && behind.length > before.length ? behind : before;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  return {
    source,
    cue: { start: according.span.start, end: to.span.end },
    content: { start: first.span.start, end: last.span.end },
  };
}
