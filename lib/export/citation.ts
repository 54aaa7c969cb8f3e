import type { Analysis, Quote } from '../analysis/types';
import type { Article } from '../article/types';
import { quoteSpan, quoteWords } from '../summary/quotedWords';
import { writtenDay } from '../words/formats';
import { message } from '../words/message';
import { linkTo } from './textFragment';

/** A quotation with its speaker, outlet, date and a link that opens at it, as plain text in two lines. */
export function citation(article: Article, analysis: Analysis, quote: Quote): string {
  const person = analysis.people.find(({ id }) => id === quote.attribution?.personId);
  const speaker = person?.name ?? quote.attribution?.name;
  const source = [speaker, article.outlet, article.publishedAt && writtenDay(article.publishedAt)]
    .filter(Boolean)
    .join(message('comma'));
  const quoted = message('citation.quote', { quote: quoteWords(article.text, quote), source });
  return `${quoted}\n${linkTo(article, quoteSpan(quote))}`;
}
