import { wordsAt, type Span } from '../analysis/text/span';
import type { Article } from '../page/article';

/** How many words at each end of a long passage a fragment names; a shorter passage is named whole. */
const endWords = 5;

/** How many words around a short passage distinguish it from the same words elsewhere. */
const contextWords = 3;

/** The article's address with a text fragment that opens it at a passage: https://wicg.github.io/scroll-to-text-fragment/ */
export const linkTo = ({ url, text }: Article, span: Span): string =>
  `${url}${url.includes('#') ? '' : '#'}:~:text=${textDirective(text, span)}`;

/**
 * A passage as a text directive names it. Browsers look for each part of a directive within one block of the page, so none
 * reaches over the end of a paragraph.
 */
export function textDirective(text: string, span: Span): string {
  const blocks = wordsAt(text, span)
    .split('\n')
    .map(wordsIn)
    .filter((words) => words.length > 0);
  const first = blocks[0] ?? [];
  const last = blocks.at(-1) ?? [];
  if (blocks.length > 1 || first.length > 2 * endWords) {
    return `${encode(first.slice(0, endWords))},${encode(last.slice(-endWords))}`;
  }
  const { before, after } = around(text, span);
  // Firefox finds nothing where the context is punctuation alone.
  const prefix = hasLetters(before) ? `${encode(before)}-,` : '';
  const suffix = hasLetters(after) ? `,-${encode(after)}` : '';
  return `${prefix}${encode(first)}${suffix}`;
}

/** The words before and after in the same block, with their punctuation: a fragment matches the page's text as it stands. */
function around(text: string, { start, end }: Span) {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  return { before: wordsIn(before).slice(-contextWords), after: wordsIn(after).slice(0, contextWords) };
}

const hasLetters = (words: readonly string[]) => words.some((word) => /[\p{L}\p{N}]/u.test(word));

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean);

/** The hyphen is part of a directive's own syntax. */
const encode = (words: readonly string[]) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
