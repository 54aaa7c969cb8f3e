import { wordsAt } from '../text';
import type { Attribution } from '../types';
import { readSource, type SourceContext } from './source';
import type { Part, Scene } from './scene';
import { sentenceStart, standsAlone } from './sentence';
import { isAllQuoted } from './quotedBlock';
import { exchange } from './exchange';
import { sentenceSubject } from './subjectBefore';

type Known = readonly (Attribution | 'nobody' | null)[];

/** The rules of {@link carrySpeakers} as they are asked. */
export const carryRules = [
  'lead-in',
  'same-paragraph',
  'next-in-paragraph',
  'exchange',
  'paragraph-before',
  'paragraph-lead',
  'same-words',
] as const;

type CarryRule = (typeof carryRules)[number];

/** Two quotations of one sentence are no further apart than this many items. */
const maxSentenceItems = 30;

/** A heading's words stand no further below than this many quotations. */
const maxQuotesAhead = 8;

/** Longer lines, in characters, are paragraphs. */
const maxHeadingLength = 160;

/**
 * Fills the gaps from the sentences and quotations around, in order of the text. What is surely nobody's stays so.
 * Returns a list of the same length.
 */
export function carrySpeakers(context: SourceContext, known: Known): (Attribution | null)[] {
  const { scene } = context;
  const filled: (Attribution | 'nobody' | null)[] = [...known];
  scene.quotes.forEach((_, quote) => {
    if (filled[quote]) return;
    filled[quote] =
      leadIn(context, quote) ??
      sameParagraph(scene, filled, quote) ??
      nextInParagraph(scene, filled, quote) ??
      exchange(context, filled, quote) ??
      paragraphBefore(scene, filled, quote) ??
      paragraphLead(context, quote);
  });
  return filled.map((attribution, quote) => {
    if (attribution === 'nobody') return null;
    return attribution ?? sameWords(scene, filled, quote);
  });
}

/** Words in the headline or in a heading that the text below quotes again, and says whose they are. */
function sameWords(scene: Scene, filled: Known, quote: number): Attribution | null {
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

function carried(attribution: Attribution | 'nobody' | null | undefined, rule: CarryRule): Attribution | null {
  return attribution && attribution !== 'nobody' ? { ...attribution, cue: null, form: 'carried', rule } : null;
}

/** Lee was blunt. "…": the sentence right before a quotation that stands alone is about its speaker. */
function leadIn(context: SourceContext, quote: number): Attribution | null {
  const { scene } = context;
  const part = scene.partsOf[quote]?.[0];
  if (!part || !standsAlone(scene, part)) return null;
  const [first] = scene.blockItems[part.block] ?? [0, 0];
  const stop = part.item - 1;
  if (stop <= first) return null;
  const start = Math.max(first, sentenceStart(scene.items, stop));
  if (scene.items.slice(start, stop).some((item) => item.kind === 'quote')) return null;
  return subjectSource(context, start, stop, 'lead-in');
}

/** A sentence of quoted words after an attributed quotation of the same paragraph. */
function sameParagraph(scene: Scene, filled: Known, quote: number): Attribution | null {
  const part = scene.partsOf[quote]?.[0];
  const previous = scene.partsOf[quote - 1]?.at(-1);
  if (!part || !previous || previous.block !== part.block) return null;
  if (!standsAlone(scene, part) && !sameSentence(scene, previous, part)) return null;
  return carried(filled[quote - 1], 'same-paragraph');
}

/** "…" "…," said Lee: the source comes with the next quotation. */
function nextInParagraph(scene: Scene, filled: Known, quote: number): Attribution | null {
  const part = scene.partsOf[quote]?.at(-1);
  const next = scene.partsOf[quote + 1]?.[0];
  if (!part || !next || next.block !== part.block || next.item - part.item > maxSentenceItems) return null;
  const between = scene.items.slice(part.item + 1, next.item);
  const isOneSentence =
    /-after$|^closing-clause$/.test(ruleOf(filled[quote + 1])) &&
    !between.some((item) => item.kind === 'mark' && item.mark === 'stop');
  return isOneSentence || (between.length <= 3 && between.every((item) => item.kind === 'mark'))
    ? carried(filled[quote + 1], 'next-in-paragraph')
    : null;
}

function ruleOf(attribution: Attribution | 'nobody' | null | undefined): string {
  return attribution && attribution !== 'nobody' ? attribution.rule : '';
}

/** A paragraph of nothing but quoted words goes on with the speaker of the paragraph before. */
function paragraphBefore(scene: Scene, filled: Known, quote: number): Attribution | null {
  const part = scene.partsOf[quote]?.[0];
  const previous = scene.partsOf[quote - 1]?.at(-1);
  if (!part || !previous || previous.block !== part.block - 1 || !isAllQuoted(scene, part.block)) return null;
  return carried(filled[quote - 1], 'paragraph-before');
}

/** A paragraph of nothing but quoted words after one that is about a person: Lee is upbeat. ¶ "…" */
function paragraphLead(context: SourceContext, quote: number): Attribution | null {
  const { scene } = context;
  const part = scene.partsOf[quote]?.[0];
  if (!part || part.block === 0 || !isAllQuoted(scene, part.block)) return null;
  const [first, end] = scene.blockItems[part.block - 1] ?? [0, 0];
  const start = Math.max(first, sentenceStart(scene.items, end));
  return subjectSource(context, start, end, 'paragraph-lead');
}

function subjectSource(context: SourceContext, start: number, end: number, rule: CarryRule): Attribution | null {
  const subject = sentenceSubject(context.scene.items, start, end);
  const source = subject && readSource(context, subject);
  return source?.sourceType === 'person' ? { ...source, cue: null, rule } : null;
}

/** “…” and “…”: only a few words and no stop between. */
function sameSentence(scene: Scene, previous: Part, part: Part): boolean {
  const between = scene.items.slice(previous.item + 1, part.item);
  return between.length <= 6 && !between.some((item) => item.kind === 'mark' && item.mark === 'stop');
}
