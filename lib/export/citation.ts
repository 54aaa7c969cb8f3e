import type { Analysis } from '../analysis/result/analysis';
import type { Article } from '../page/article';
import { passageSpan, passageText } from '../summary/passageText';
import type { Passage } from '../summary/passages';
import { writtenDay } from '../i18n/formats';
import { message } from '../i18n/message';
import { withCommas } from '../i18n/withCommas';
import { linkTo } from './textFragment';

/** A quotation or a report with its speaker, outlet, date and a link that opens at it, as plain text in two lines. */
export function citation(article: Article, analysis: Analysis, passage: Passage): string {
  const person = analysis.people.find(({ id }) => id === passage.attribution?.personId);
  const speaker = person?.name ?? passage.attribution?.name;
  const source = withCommas(speaker, article.outlet, article.publishedAt && writtenDay(article.publishedAt));
  const words = passageText(article.text, passage);
  const cited =
    passage.kind === 'report'
      ? message('citation.report', { report: words, source })
      : message('citation.quote', { quote: words, source });
  return `${cited}\n${linkTo(article, passageSpan(passage))}`;
}
