import { wordsAt } from '../../text';
import type { Attribution } from '../../types';
import type { Part, Scene } from '../scene/scene';
import { carried, type Known } from './carried';

/** A heading's words stand no further below than this many quotations. */
const maxQuotesAhead = 8;

/** Longer lines, in characters, are paragraphs. */
const maxHeadingLength = 160;

/** Words in the headline or in a heading that the text below quotes again, and says whose they are. */
export function sameWords(scene: Scene, filled: Known, quote: number): Attribution | null {
  const part = scene.partsOf[quote]?.[0];
  if (!part || !isHeading(scene, part.block)) return null;
  const words = normalWords(scene, part);
  for (let later = quote + 1; later < scene.quotes.length && later - quote <= maxQuotesAhead; later++) {
    const other = scene.partsOf[later]?.[0];
    const known = filled[later];
    if (!other || !known || known === 'nobody' || normalWords(scene, other) !== words) continue;
    // "A royal expert" of the text below may be named further down.
    return known.sourceType === 'unnamed-person' ? null : carried(known, 'same-words');
  }
  return null;
}

/** A line without a full stop, as headlines are. */
function isHeading({ blockItems, items, text }: Scene, block: number): boolean {
  const [first, end] = blockItems[block] ?? [0, 0];
  const from = items[first]?.span.start ?? 0;
  const to = items[end]?.span.end ?? from;
  return to - from <= maxHeadingLength && !/[.!?:]["'”’]?\s*$/.test(text.slice(from, to));
}

const normalWords = ({ text }: Scene, { span }: Part): string =>
  wordsAt(text, span)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
