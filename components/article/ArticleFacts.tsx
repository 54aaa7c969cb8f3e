import './articleFacts.css';
import { dayAndTime, languageName, minutes } from '../../lib/i18n/formats';
import { message } from '../../lib/i18n/message';
import { plural } from '../../lib/i18n/plural';
import { withCommas } from '../../lib/i18n/withCommas';
import type { PanelArticle } from '../panelArticle';
import { shareInWords } from '../words/shareInWords';

/** What the page says about the article, and how long it is. */
export function ArticleFacts({ article, summary }: PanelArticle) {
  const facts: readonly (readonly [string, string | null])[] = [
    [message('article.outlet'), article.outlet],
    [message('article.byline'), article.byline],
    [message('article.published'), article.publishedAt && dayAndTime(article.publishedAt)],
    [
      message('article.modified'),
      article.modifiedAt === article.publishedAt ? null : article.modifiedAt && dayAndTime(article.modifiedAt),
    ],
    [message('article.length'), wordsAnd(summary.wordCount, minutes(summary.minutes))],
    [message('article.quoted'), wordsAnd(summary.quotedWords, shareInWords(summary.quotedShare))],
    [message('article.language'), article.language && languageName(article.language)],
  ];
  return (
    <dl class="facts">
      {facts.map(
        ([name, value]) =>
          value !== null &&
          value !== '' && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

const wordsAnd = (count: number, rest: string) => withCommas(plural('units.words', count), rest);
