import { firstPerson } from '../lexicon/functionWords';
import type { Block } from '../text/block';
import { wordsAt, type Span } from '../text/span';
import { holdsReport, leadsIn } from './lostQuoteMarks';
import { readQuoteMarks, type QuoteMark } from './readQuoteMarks';

/** So many paragraphs without marks may stand between the first and the last of a quotation. */
const farthest = 6;

/**
 * The index of the block that may go on with what an unclosed mark of the block at `index` opens: the next one, or the one that closes
 * it below others without marks (“We were asleep. ¶ Nobody called. ¶ The boat was gone.”), or opens anew below what the same speaker
 * says (“The wind rose. ¶ We had no lamp. ¶ “The boat was gone.”). Null when none may: pairs after the mark,
 * of its own family, are inside what begins a sentence, but amid one they show that a mark is lost.
 */
export function goesOnIn(
  text: string,
  blocks: readonly Block[],
  index: number,
  unclosed: QuoteMark,
  marks: readonly QuoteMark[],
): number | null {
  const block = blocks[index];
  if (block && leadsIn(text, block.span, unclosed)) return closingBlock(text, blocks, index, unclosed) ?? index + 1;
  return marks.findLast(({ family }) => family === unclosed.family)?.span.start === unclosed.span.start
    ? index + 1
    : null;
}

/** The first block below with such a mark, if that closes or opens anew and nobody is said to speak before it; else null. */
function closingBlock(
  text: string,
  blocks: readonly Block[],
  index: number,
  { span, family }: QuoteMark,
): number | null {
  const opening = blocks[index];
  if (!opening || holdsReport(text.slice(span.end, opening.span.end))) return null;
  let areOwn = true;
  for (const [at, block] of blocks.slice(index + 1, index + 2 + farthest).entries()) {
    if (block.kind !== opening.kind) return null;
    const mark = readQuoteMarks(text, block.span).find((other) => other.family === family);
    if (holdsReport(text.slice(block.span.start, mark?.span.start ?? block.span.end))) return null;
    if (mark?.canClose && !mark.canOpen) return index + 1 + at;
    if (mark) return at > 0 && reopens(text, block.span, mark) && areOwn ? index + 1 + at : null;
    areOwn &&= firstPerson.test(wordsAt(text, block.span));
  }
  return null;
}

/** Whether a paragraph of nothing but quoted words opens with a mark. Not so: “It was late,” said Lee. */
const reopens = (text: string, block: Span, { span }: QuoteMark): boolean =>
  span.start === block.start && !holdsReport(text.slice(block.start, block.end));
