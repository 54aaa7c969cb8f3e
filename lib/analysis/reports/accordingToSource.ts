import type { CanSpeak } from '../speakers/rules/rule';
import { nameAfter } from '../speakers/phrases/nameAfter';
import { phraseStartingAt } from '../speakers/phrases/phraseStartingAt';
import { isWord } from '../speakers/scene/isWord';
import type { Item, Scene } from '../speakers/scene/scene';
import { sentenceEnd, sentenceStart } from '../speakers/scene/sentence';
import type { FoundReport } from './rules/rule';
import { wordedSpan } from './clauses/wordedSpan';

/** In words: an opening before “according” that is no report of its own: *For now*, according to Lee, …. */
const maxOpening = 2;

/**
 * According to Lee, *the port is old*; *the port is old*, according to Lee: the rest of the sentence is the content. `at` is the
 * item of the word “according”; null when no source follows.
 */
export function accordingToSource({ items }: Scene, at: number, canSpeak: CanSpeak): FoundReport | null {
  const [according, to] = [items[at], items[at + 1]];
  if (!isWord(according, 'according') || !isWord(to, 'to')) return null;
  const [start, end] = [sentenceStart(items, at), sentenceEnd(items, at)];
  const phrase = phraseStartingAt(items, at + 2, end);
  if (!phrase || !canSpeak(phrase)) return null;
  const source = nameAfter(items, phrase, end);
  const isNoMark = ({ kind }: Item) => kind !== 'mark';
  const before = items.slice(start, at).filter(isNoMark);
  const rest = items.slice(source.last + 1, end);
  const comma = rest.findIndex(({ kind }) => kind === 'mark');
  const behind = comma < 0 ? [] : rest.slice(comma).filter(isNoMark);
  const content = wordedSpan(before.length <= maxOpening && behind.length > before.length ? behind : before);
  return content && { source, cue: { start: according.span.start, end: to.span.end }, content };
}
