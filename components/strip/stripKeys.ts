import type { Span } from '../../lib/analysis/text/span';
import { passageSpan } from '../../lib/summary/passageText';
import type { Passage } from '../../lib/summary/passages';
import { neighbour } from '../../lib/summary/strip';

/** A target of the strip: a passage, or just words of the article. */
export interface StripTarget {
  readonly span: Span;
  readonly passage: Passage | null;
}

/** Page Up and Page Down move by this share of the article; so do the arrows when there are no passages. */
const step = 0.1;

/** The target of a key from a position in the text; null for other keys. */
export function stripKeyTarget(
  key: string,
  position: number,
  length: number,
  passages: readonly Passage[],
  direction: 'ltr' | 'rtl',
): StripTarget | null {
  const byStep = (sign: 1 | -1) => jump(position + sign * step * length, length);
  const byPassage = (sign: 1 | -1) =>
    passages.length === 0 ? byStep(sign) : toPassage(neighbour(passages, position, sign));
  switch (key) {
    case 'ArrowUp':
    case direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight':
      return byPassage(1);
    case 'ArrowDown':
    case direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft':
      return byPassage(-1);
    case 'PageUp':
      return byStep(1);
    case 'PageDown':
      return byStep(-1);
    case 'Home':
      return jump(0, length);
    case 'End':
      return jump(length, length);
    default:
      return null;
  }
}

const toPassage = (passage: Passage | null): StripTarget | null => passage && { span: passageSpan(passage), passage };

function jump(position: number, length: number): StripTarget {
  const start = Math.min(Math.max(0, length - 1), Math.max(0, Math.round(position)));
  return { span: { start, end: Math.min(length, start + 1) }, passage: null };
}
