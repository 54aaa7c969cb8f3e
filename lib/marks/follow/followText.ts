import { trimSpan, type Span } from '../../analysis/text/span';
import type { Article } from '../../page/article';
import { isSameStretch } from '../../page/map/shownUnits';
import { makeTextMap, type TextMap, type TextRun } from '../../page/map/textMap';
import { isInPage } from '../../page/dom/worldOf';
import { alignTexts, type Stretch } from './alignTexts';
import { gatherText } from './gatherText';

/** Where an article's text is in a page that has changed. */
export interface FollowedText {
  readonly map: TextMap;
  /**
   * The parts of the text that are no longer in the page, in text order; an empty span is a point where the page has inserted other
   * text. Empty when every word is still there, even if in other nodes.
   */
  readonly lost: readonly Span[];
}

/**
 * Finds an article's text again in a page that has changed. What has not moved stays; each other stretch is looked for only
 * between its neighbours in the page. Returns `followed` itself if nothing has moved.
 */
export function followText({ text, blocks }: Article, followed: FollowedText): FollowedText {
  const { runs } = followed.map;
  const moved = new Set(runs.filter((run) => !isStanding(text, run)).map(({ node }) => node));
  const hasGone = followed.lost.some(({ start, end }) => start < end);
  if (moved.size === 0 && !hasGone) return followed;

  const found: TextRun[] = [];
  const lost: Span[] = [];
  const separators = blocks.slice(1).map(({ span }) => span.start);
  let last: TextRun | null = null;
  let hasMoved = false;
  const search = (next: TextRun | null) => {
    const span = { start: last ? endOf(last) : 0, end: next ? next.at : text.length };
    const known = followed.lost.filter(({ start, end }) => span.start <= start && end <= span.end);
    // Not for words that a style generates between two text nodes, which were never in the page.
    const isSought = hasMoved || known.some(({ start, end }) => start < end);
    if (isSought && /\S/.test(text.slice(span.start, span.end))) {
      const again = findAgain(text, separators, span, last?.node ?? null, next?.node ?? null);
      found.push(...again.runs);
      lost.push(...again.lost);
    } else lost.push(...known);
    hasMoved = false;
  };
  for (const run of runs) {
    if (moved.has(run.node)) {
      hasMoved = true;
      continue;
    }
    search(run);
    found.push(run);
    last = run;
  }
  search(null);
  return { map: makeTextMap(found), lost };
}

const endOf = ({ start, end, at }: TextRun): number => at + end - start;

/** Whether all words of a span are in the page, with nothing between them. */
export const isThere = (lost: readonly Span[], { start, end }: Span): boolean =>
  !lost.some((gap) => gap.start < end && gap.end > start && (gap.start < gap.end || gap.start > start));

function isStanding(text: string, { node, start, end, at }: TextRun): boolean {
  if (!isInPage(node) || end > node.length) return false;
  return isSameStretch(node.data.slice(start, end), text.slice(at, at + end - start));
}

/** Looks for a stretch of the article's text between two text nodes of the page. */
function findAgain(text: string, separators: readonly number[], span: Span, after: Text | null, before: Text | null) {
  const sought = withoutSeparators(text, separators, span);
  const root = (after ?? before)?.getRootNode() ?? document;
  const gathered = gatherText(root, after, before?.getRootNode() === root ? before : null);
  const runs: TextRun[] = [];
  const lost: Span[] = [];
  // What precedes or follows the whole article is not inserted text.
  let end = { before: 0, after: after ? 0 : Infinity };
  const lose = (next: { readonly before: number; readonly after: number }) => {
    const words = sought.words.slice(end.before, next.before) + gathered.text.slice(end.after, next.after);
    if (/\S/.test(words)) lost.push({ start: sought.offsetOf(end.before), end: sought.offsetOf(next.before) });
  };
  for (const stretch of alignTexts(sought.words, gathered.text)) {
    lose(stretch);
    end = { before: stretch.before + stretch.length, after: stretch.after + stretch.length };
    for (const part of sought.cut(stretch)) runs.push(...runsAt(gathered.runs, part, sought.offsetOf(part.before)));
  }
  lose({ before: sought.words.length, after: before ? gathered.text.length : 0 });
  return { runs, lost };
}

/** The gathered runs under a stretch, placed in the article from an offset on. */
function* runsAt(runs: readonly TextRun[], { after, length }: Stretch, offset: number): Generator<TextRun> {
  for (const { node, start, end, at } of runs) {
    const from = Math.max(at, after);
    const to = Math.min(at + end - start, after + length);
    if (from < to) yield { node, start: start + from - at, end: start + to - at, at: offset + from - after };
  }
}

/** A stretch of the article's text as in a page, where blocks are separated by one space and not by two line ends. */
function withoutSeparators(text: string, separators: readonly number[], span: Span) {
  const { start, end } = trimSpan(text, span);
  // Each separator is one character shorter here.
  const spaces = separators.filter((at) => at > start && at < end).map((at, index) => at - 2 - start - index);
  return {
    words: text.slice(start, end).replaceAll('\n\n', ' '),
    /** The article's offset of an offset in `words`. */
    offsetOf: (at: number) => start + at + spaces.filter((space) => space < at).length,
    /** The parts of a stretch between the separators. */
    cut: ({ before, after, length }: Stretch): Stretch[] => {
      const ends = [...spaces.filter((space) => space >= before && space < before + length), before + length];
      return ends.map((partEnd, index) => {
        const from = index === 0 ? before : (ends[index - 1] ?? 0) + 1;
        return { before: from, after: after + from - before, length: partEnd - from };
      });
    },
  };
}
