import { wordsAt } from '../analysis/text';
import type { Analysis, Quote } from '../analysis/types';
import type { Article } from '../article/types';
import { quoteSpan, quoteWords } from '../summary/quotedWords';
import { writtenDay } from '../words/formats';
import { message } from '../words/message';

/** So many words at each end find a quotation again; shorter ones are given whole. */
const endWords = 5;

/** So many words around a short quotation tell it from the same words elsewhere. */
const contextWords = 3;

/** A quotation with its speaker, outlet, date and a link that opens at it, as plain text in two lines. */
export function citation(article: Article, analysis: Analysis, quote: Quote): string {
  const person = analysis.people.find(({ id }) => id === quote.attribution?.personId);
  const speaker = person?.name ?? quote.attribution?.name;
  const source = [speaker, article.outlet, article.publishedAt && writtenDay(article.publishedAt)]
    .filter(Boolean)
    .join(message('comma'));
  return `${message('citation.quote', { quote: quoteWords(article.text, quote), source })}\n${linkTo(article, quote)}`;
}

/** The article's address with a text fragment for the quotation: https://wicg.github.io/scroll-to-text-fragment/ */
function linkTo({ url, text }: Article, quote: Quote): string {
  const span = quoteSpan(quote);
  const words = wordsIn(wordsAt(text, span));
  const { before, after } = around(text, span.start, span.end);
  const isLong = words.length > 2 * endWords;
  const quoted = isLong
    ? `${encode(firstOf(words))},${encode(lastOf(words))}`
    : `${before ? `${encode(before)}-,` : ''}${encode(words.join(' '))}${after ? `,-${encode(after)}` : ''}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${quoted}`;
}

const firstOf = (words: readonly string[]) => words.slice(0, endWords).join(' ');
const lastOf = (words: readonly string[]) => words.slice(-endWords).join(' ');

/** The words before and after in the same block, its marks included: a fragment matches the page's text as it stands. */
function around(text: string, start: number, end: number) {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  return {
    before: wordsIn(before).slice(-contextWords).join(' '),
    after: wordsIn(after).slice(0, contextWords).join(' '),
  };
}

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean);

/** The hyphen is part of a fragment's own syntax. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
