import type { Scene } from '../../speakers/scene/scene';
import { sentenceEnd, sentenceStart } from '../../speakers/scene/sentence';
import type { Span } from '../../text/span';

/** The words of the sentence that a token of the narration stands in, quotations in it whole; null for words inside a quotation. */
export function sentenceOf({ items, structure }: Scene, token: number): Span | null {
  const at = structure.itemAt[token] ?? -1;
  if (at < 0) return null;
  const words = items.slice(sentenceStart(items, at), sentenceEnd(items, at)).filter(({ kind }) => kind !== 'mark');
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.span.start, end: last.span.end } : null;
}
