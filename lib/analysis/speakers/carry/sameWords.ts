import { wordsAt } from '../../text/span';
import type { Attribution } from '../../result/analysis';
import { endsInStop, textOfBlock } from '../scene/block';
import type { Part, Scene } from '../scene/scene';
import { carried } from './carried';
import { isAllQuoted } from './isAllQuoted';
import { isHeading } from './isHeading';
import { speakerOf, type KnownSpeaker, type KnownSpeakers } from './knownSpeaker';

/** A heading's words stand no further below than this many quotations. */
const maxQuotesAhead = 8;

/** Longer lines, in characters, are paragraphs. */
const maxHeadingLength = 160;

/** Words in the headline or in a heading that the text below quotes again, and says whose they are. */
export function sameWords(scene: Scene, filled: KnownSpeakers, quote: number): Attribution | null {
  const part = scene.partsOf[quote]?.[0];
  if (!part) return null;
  const isAlone = isAllQuoted(scene, part.block) && isHeading(scene, quote);
  if (!isAlone && !isHeadline(scene, part.block)) return null;
  const words = normalWords(scene, part);
  for (let later = quote + 1; later < scene.quotes.length && later - quote <= maxQuotesAhead; later++) {
    const other = scene.partsOf[later]?.[0];
    const speaker = speakerOf(filled, later);
    if (!other || !speaker) continue;
    const below = normalWords(scene, other);
    const isTakenUp = isAlone && words.includes(' ') && ` ${below} `.includes(` ${words} `);
    if (below !== words && !isTakenUp) continue;
    // "A royal expert" of the text below may be named further down.
    return speaker.sourceType === 'unnamed-person' ? null : carried(speaker, 'same-words');
  }
  return null;
}

/** A line without a full stop, as headlines are. */
function isHeadline(scene: Scene, block: number): boolean {
  const line = textOfBlock(scene, block);
  return line.length <= maxHeadingLength && !endsInStop(line);
}

/** A pull quote has so many words; fewer may be anybody's. */
const minPullWords = 5;

/** In characters. */
const maxPullLength = 400;

/** The words are pulled out of a quotation no more than so many quotations away. */
const maxPullDistance = 40;

/** A paragraph of nothing but words that stand in another quotation as well: pulled out of it to catch the eye. Nobody's where that is nobody's. */
export function pulledQuote(scene: Scene, known: KnownSpeakers, quote: number): KnownSpeaker {
  const part = scene.partsOf[quote]?.[0];
  const length = part ? part.span.end - part.span.start : 0;
  if (!part || length > maxPullLength || known[quote] || !isAllQuoted(scene, part.block)) return null;
  const words = normalWords(scene, part);
  if (words.split(' ').length < minPullWords) return null;
  const last = Math.min(scene.quotes.length, quote + maxPullDistance);
  for (let other = Math.max(0, quote - maxPullDistance); other < last; other++) {
    const from = scene.partsOf[other]?.find(({ block }) => block !== part.block);
    if (other === quote || !from || from.span.end - from.span.start < length) continue;
    if (!normalWords(scene, from).includes(words)) continue;
    return carried(speakerOf(known, other), 'same-words') ?? 'nobody';
  }
  return null;
}

const normalWords = ({ text }: Scene, { span }: Part): string =>
  wordsAt(text, span)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
