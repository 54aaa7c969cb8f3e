import type { Block } from '../text';
import { blockQuotePart } from './blockQuotePart';
import { pairMarks } from './pairMarks';
import { readMarks, type Mark } from './readMarks';
import type { Span } from '../types';

/** A stretch of quoted words inside one block. */
export interface QuotePart {
  /** Without the marks. */
  readonly content: Span;
  /** Index of its block. */
  readonly block: number;
  /** Whether it goes on with the words of the part before it, from the paragraph before. */
  readonly continues: boolean;
}

interface OpenQuote {
  readonly mark: Mark;
  readonly block: number;
  /** Whether the opening mark takes up a quotation of the paragraph before. */
  readonly continues: boolean;
}

/** The quoted stretches of all blocks in text order, quotations inside others left out. */
export function markedParts(text: string, blocks: readonly Block[]): QuotePart[] {
  const parts: QuotePart[] = [];
  let open: OpenQuote | null = null;
  blocks.forEach((block, index) => {
    const marks = readMarks(text, block.span);
    const { pairs, unclosed, stray } = pairMarks(text, marks);
    const first = marks[0];
    const startsQuoted =
      first !== undefined && first.canOpen && text.slice(block.span.start, first.span.start).trim() === '';
    const adjoins = open !== null && open.block === index - 1 && block.kind !== 'heading';
    const reopens = adjoins && startsQuoted && first.family === open?.mark.family;
    // The paragraph goes on without a mark of its own and closes the one before: “… \n … ”
    const closesOnly = adjoins && stray !== null && stray === first && stray.family === open?.mark.family;
    if (open && (reopens || closesOnly)) pushPart(parts, text, endOfBlock(open, blocks), open.block, open.continues);
    if (closesOnly && stray) pushPart(parts, text, { start: block.span.start, end: stray.span.start }, index, true);

    const isWhole = pairs.length === 0 && !unclosed && !closesOnly;
    const whole = isWhole ? blockQuotePart(text, blocks, index) : null;
    if (whole) pushPart(parts, text, whole.content, index, whole.continues && parts.at(-1)?.block === index - 1);
    for (const pair of pairs) {
      pushPart(
        parts,
        text,
        { start: pair.open.end, end: pair.close.start },
        index,
        reopens && pair.open.start === first.span.start,
      );
    }
    const opensHere = unclosed !== null && unclosed.span.start === first?.span.start;
    open = unclosed ? { mark: unclosed, block: index, continues: reopens && opensHere } : null;
    // The last paragraph of a quotation often forgets its closing mark as well.
    if (open && reopens && opensHere && !nextReopens(text, blocks, index, open.mark))
      pushPart(parts, text, endOfBlock(open, blocks), index, true);
  });
  return parts;
}

function endOfBlock(open: OpenQuote, blocks: readonly Block[]): Span {
  return { start: open.mark.span.end, end: blocks[open.block]?.span.end ?? open.mark.span.end };
}

function nextReopens(text: string, blocks: readonly Block[], index: number, mark: Mark): boolean {
  const next = blocks[index + 1];
  if (!next || next.kind === 'heading') return false;
  const first = readMarks(text, { start: next.span.start, end: Math.min(next.span.end, next.span.start + 4) })[0];
  return first !== undefined && first.canOpen && first.family === mark.family;
}

/** Appends the part without white space at its ends; nothing when no letter or digit is left. */
function pushPart(parts: QuotePart[], text: string, { start, end }: Span, block: number, continues: boolean): void {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) parts.push({ content: { start, end }, block, continues });
}
