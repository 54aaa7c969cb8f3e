import type { Span } from '../analysis/text/span';
import { passageSpan } from '../summary/passageText';
import type { Passage } from '../summary/passages';

/**
 * The passage that a key goes to: the neighbour of the one that the reader is at, or that one itself at either end. From elsewhere,
 * the first from the top of the screen, or the last before it. Null when there are none.
 */
export function nextPassage(
  passages: readonly Passage[],
  at: Passage | null,
  visible: Span | null,
  step: 1 | -1,
): Passage | null {
  const here = passages.findIndex(({ id }) => id === at?.id);
  if (here >= 0) return passages[here + step] ?? passages[here] ?? null;
  const top = at?.content[0]?.start ?? visible?.start ?? 0;
  const below = passages.findIndex((passage) => passageSpan(passage).start >= top);
  const first = below < 0 ? passages.length : below;
  const wanted = step === 1 ? first : first - 1;
  return passages[Math.min(Math.max(wanted, 0), passages.length - 1)] ?? null;
}
