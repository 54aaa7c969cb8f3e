import { wordsAt } from '../../text/span';
import type { Attribution } from '../../result/analysis';
import { endsInStop, textOfBlock } from '../scene/block';
import type { Part, Scene } from '../scene/scene';
import { carried } from './carried';
import { isAllQuoted } from './isAllQuoted';
import { isHeading } from './isHeading';
import { speakerOf, type KnownSpeaker, type KnownSpeakers } from './knownSpeaker';

/** A heading's words stand no further below than this many quotations. */
const maxQuotesAhead = 40;

/** Longer lines, in characters, are paragraphs. */
const maxHeadingLength = 160;

/**
 * Words in the headline, the standfirst or a heading that the text below quotes again, maybe among others, and says whose they
 * are. A single word that two say may be either's.
 */
export function sameWords(
  scene: Scene,
  said: readonly string[],
  filled: KnownSpeakers,
  quote: number,
): Attribution | null {
  const part = scene.partsOf[quote]?.[0];
  if (!part || !isInHeading(scene, part)) return null;
  const words = wordsOf(scene, [part]);
  if (!words) return null;
  let first: Attribution | null = null;
  const last = Math.min(said.length, quote + 1 + maxQuotesAhead);
  for (let later = quote + 1; later < last; later++) {
    const speaker = ` ${said[later] ?? ''} `.includes(` ${words} `) ? speakerOf(filled, later) : null;
    if (words.includes(' ') && speaker) return carried(speaker, 'same-words');
    if (first && speaker && speaker.name !== first.name) return null;
    first ??= speaker;
  }
  return carried(first, 'same-words');
}

/** Whether quoted words stand in the headline, the standfirst or a heading. */
const isInHeading = (scene: Scene, { block, quote }: Part): boolean =>
  isAllQuoted(scene, block) ? isHeading(scene, quote) : isHeadline(scene, block);

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
export function pulledQuote(scene: Scene, said: readonly string[], known: KnownSpeakers, quote: number): KnownSpeaker {
  const part = scene.partsOf[quote]?.[0];
  const length = part ? part.span.end - part.span.start : 0;
  if (!part || length > maxPullLength || known[quote] || !isAllQuoted(scene, part.block)) return null;
  const words = wordsOf(scene, [part]);
  if (words.split(' ').length < minPullWords) return null;
  const last = Math.min(scene.quotes.length, quote + maxPullDistance);
  for (let other = Math.max(0, quote - maxPullDistance); other < last; other++) {
    const from = scene.partsOf[other]?.find(({ block }) => block !== part.block);
    if (other === quote || !from || from.span.end - from.span.start < length) continue;
    if (!said[other]?.includes(words)) continue;
    return carried(speakerOf(known, other), 'same-words') ?? 'nobody';
  }
  return null;
}

/** Quoted words of so many paragraphs are a speech, a letter or a statement printed in full. */
const minFullParagraphs = 3;

/** A speech printed in full is its speaker's, whose words the text has quoted out of it before. */
export function printedInFull(
  scene: Scene,
  said: readonly string[],
  known: KnownSpeakers,
  quote: number,
): KnownSpeaker {
  if ((scene.partsOf[quote]?.length ?? 0) < minFullParagraphs) return null;
  const whole = ` ${said[quote] ?? ''} `;
  for (let other = quote - 1; other >= Math.max(0, quote - maxPullDistance); other--) {
    const words = said[other] ?? '';
    const speaker = words.split(' ').length >= minPullWords ? speakerOf(known, other) : null;
    if (speaker && whole.includes(` ${words} `)) return carried(speaker, 'same-words');
  }
  return null;
}

/** The words of each quotation in small letters, without punctuation. */
export const saidWords = (scene: Scene): string[] => scene.partsOf.map((parts) => wordsOf(scene, parts));

const wordsOf = ({ text }: Scene, parts: readonly Part[]): string =>
  parts
    .map(({ span }) => wordsAt(text, span))
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
