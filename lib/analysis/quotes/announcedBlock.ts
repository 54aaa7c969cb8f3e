import type { Block } from '../text/block';
import { wordsAt, type Span } from '../text/span';
import { finiteCue } from '../lexicon/cueForms';

/** Verbs that announce whole paragraphs of somebody's words; others end in a colon before lists and explanations as well. */
const announcingVerbs = new Set([
  'add',
  'comment',
  'conclude',
  'continue',
  'declare',
  'post',
  'reply',
  'respond',
  'say',
  'state',
  'tweet',
  'write',
]);

/** The letter from Lee *reached* the board: a message that got somewhere, or is given as it stands. */
const givenMessage =
  /\b(?:e-?mail|letter|message|note|post|statement|telegram)\b.*\b(?:arrived|beg[ai]ns?|c[ao]mes?|follows|goes|in full|reached|reads?|r[au]ns?|went)\b/iu;

/** How far before the colon the verb is looked for, in characters. */
const reach = 90;

/** An announced paragraph is longer than this; shorter ones are times and labels. */
const minLength = 25;

/** The content of a paragraph without quotation marks that the one before it announces (Lee wrote on her page: ¶; her letter reached the board at noon: ¶); null for other blocks. */
export function announcedBlock(
  text: string,
  blocks: readonly Block[],
  index: number,
): { content: Span; continues: boolean } | null {
  const [before, block] = [blocks[index - 1], blocks[index]];
  if (block?.kind !== 'paragraph' || before?.kind !== 'paragraph') return null;
  if (block.span.end - block.span.start < minLength) return null;
  const lead = text.slice(Math.max(before.span.start, before.span.end - reach), before.span.end).trimEnd();
  if (!lead.endsWith(':')) return null;
  const clause = lead.split(/[.!?;”"]\s/).at(-1) ?? '';
  const announces = clause.split(/[^\p{L}]+/u).some((word) => announcingVerbs.has(finiteCue(word)?.infinitive ?? ''));
  const isGiven = givenMessage.test(clause) && /[.?!…]$/u.test(wordsAt(text, block.span).trimEnd());
  return announces || isGiven ? { content: block.span, continues: false } : null;
}
