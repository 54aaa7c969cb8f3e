import type { Block } from '../text/block';
import type { QuoteMarkFamily } from '../lexicon/quoteMarks';
import { trimSpan, wordsAt, type Span } from '../text/span';
import { announcedBlock } from './announcedBlock';
import { areAnswersTold } from './areAnswersTold';
import { blockQuotePart } from './blockQuotePart';
import { goesOnIn } from './goesOnIn';
import { interviewTurns } from './interviewTurns';
import { endBeforeReport, holdsReport, lostItsClosing, lostItsOpening } from './lostQuoteMarks';
import { pairQuoteMarks } from './pairQuoteMarks';
import type { TurnBy } from './turn';
import { readQuoteMarks, type QuoteMark } from './readQuoteMarks';

/** A stretch of quoted words inside one block. */
export interface QuotePart {
  /** Without the marks. */
  readonly content: Span;
  /** Index of its block. */
  readonly block: number;
  /** Whether it goes on with the words of the part before it, from the paragraph before. */
  readonly continues: boolean;
  /** Who has the turn, in an interview or a transcript; null for words in marks and block quotes. */
  readonly by: TurnBy | null;
  /** Where the answers of an interview begin of which it stands in one that is told: who says *I* there gives them. Null elsewhere. */
  readonly answersFrom: number | null;
}

/** A quotation that its block does not close: the next block tells whether it was one. */
interface OpenQuote {
  readonly mark: QuoteMark;
  readonly block: number;
  /** Where its words in the block begin. */
  readonly start: number;
  /** The block that may go on with it: those before that one have no marks and are quoted, too. Null when none may. */
  readonly goesOnIn: number | null;
  /** Whether the opening mark takes up a quotation of the paragraph before. */
  readonly continues: boolean;
  /** Pairs after the mark: nested if it opens a quotation, quotations of their own if it does not. */
  readonly inner: readonly Span[];
}

/** The quoted stretches of all blocks in text order, quotations inside others left out. `answers`: as for `findQuotes`. */
export function quoteParts(text: string, blocks: readonly Block[], answers: boolean): QuotePart[] {
  const parts: QuotePart[] = [];
  const turns = interviewTurns(text, blocks);
  const areTold = !answers || areAnswersTold(text, turns);
  let open = null as OpenQuote | null;
  for (const [index, block] of blocks.entries()) {
    const turn = turns.get(index);
    if (turn && !(areTold && turn.by === 'interviewee')) {
      if (open) settle(parts, text, blocks, open, false);
      open = null;
      pushPart(parts, text, turn.content, index, turn.continues, turn.by);
      continue;
    }
    if (open && open.goesOnIn !== null && index < open.goesOnIn) {
      settle(parts, text, blocks, open, true);
      open = { ...open, block: index, start: block.span.start, continues: true, inner: [] };
      continue;
    }
    const marks = readQuoteMarks(text, block.span);
    const { pairs, unclosed, stray } = pairQuoteMarks(text, marks);
    const first = marks[0];
    const startsQuoted =
      first !== undefined && first.canOpen && !/[\p{L}\p{N}]/u.test(text.slice(block.span.start, first.span.start));
    const family: QuoteMarkFamily | null =
      open?.goesOnIn === index && block.kind !== 'heading' ? open.mark.family : null;
    const reopens: boolean = startsQuoted && first.family === family;
    // The paragraph goes on without a mark of its own and closes the one before: “… ¶ … ”
    const closesOnly = stray !== null && stray === first && stray.family === family;
    if (open) settle(parts, text, blocks, open, reopens || closesOnly);
    const startsInside = closesOnly || (stray !== null && stray === first && lostItsOpening(text, block.span, stray));
    if (startsInside) pushPart(parts, text, { start: block.span.start, end: stray.span.start }, index, closesOnly);

    // What has been set apart as quoted may quote, too; not so: He told us: “…”; Lee (Hull): “…”
    const isMarked =
      unclosed !== null ||
      startsInside ||
      pairs.some(({ open: { start } }) => /:\s*$/.test(text.slice(Math.max(block.span.start, start - 3), start))) ||
      (pairs.length > 0 && (startsQuoted || holdsReport(text.slice(block.span.start, block.span.end))));
    const whole = isMarked ? null : (blockQuotePart(text, blocks, index) ?? announcedBlock(text, blocks, index));
    if (whole) {
      // What goes on with the block before does so only where that one has words: * * *
      pushPart(parts, text, whole.content, index, whole.continues && parts.at(-1)?.block === index - 1);
      open = null;
      continue;
    }
    const cut = unclosed && endBeforeReport(text, block.span, unclosed);
    const quoted = pairs.map(({ open: mark, close }) => ({ start: mark.end, end: close.start }));
    if (unclosed && cut !== null) quoted.push({ start: unclosed.span.end, end: cut });
    const left = cut === null ? unclosed : null;
    /** Where words begin that take up those of the block before. */
    const resumed = reopens ? first?.span.end : undefined;
    const inner: Span[] = [];
    for (const content of quoted.sort((a, b) => a.start - b.start)) {
      if (left && content.start > left.span.end) inner.push(content);
      else pushPart(parts, text, content, index, content.start === resumed);
    }
    open = left && {
      mark: left,
      block: index,
      start: left.span.end,
      goesOnIn: goesOnIn(text, blocks, index, left, marks),
      continues: left.span.end === resumed,
      inner,
    };
  }
  // The last paragraph of a quotation may forget its closing mark as well.
  if (open) settle(parts, text, blocks, open, false);
  const [first] = [...turns.values()].filter(({ by }) => by === 'interviewee');
  if (!areTold || !first) return parts;
  const isTold = ({ block, by }: QuotePart): boolean => by === null && turns.get(block)?.by === 'interviewee';
  return parts.map((part) => (isTold(part) ? { ...part, answersFrom: first.content.start } : part));
}

/** Adds what an unclosed mark turned out to be: a quotation to the end of its block, or nothing but a lost mark. */
function settle(
  parts: QuotePart[],
  text: string,
  blocks: readonly Block[],
  open: OpenQuote,
  isContinued: boolean,
): void {
  const end = blocks[open.block]?.span.end ?? open.mark.span.end;
  // » Read more: an arrow.
  const isArrow = open.mark.family === 'guillemet' || open.mark.family === 'angle';
  const block = blocks[open.block];
  const before = parts.at(-1);
  const quotedEnd = before?.block === open.block ? before.content.end : null;
  const isSpeech = !isArrow && block !== undefined && lostItsClosing(text, block.span, open.mark, quotedEnd);
  if (isContinued || open.continues || isSpeech) {
    pushPart(parts, text, { start: open.start, end }, open.block, open.continues);
  } else for (const content of open.inner) pushPart(parts, text, content, open.block, false);
}

/** Appends the part without white space at its ends; nothing when no letter or digit is left. */
function pushPart(
  parts: QuotePart[],
  text: string,
  span: Span,
  block: number,
  continues: boolean,
  by: TurnBy | null = null,
): void {
  const content = trimSpan(text, span);
  if (/[\p{L}\p{N}]/u.test(wordsAt(text, content))) parts.push({ content, block, continues, by, answersFrom: null });
}
