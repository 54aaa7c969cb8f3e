import './articleFacts.css';
import type { PanelArticle } from '../panelArticle';
import { lateStrings } from '../lateStrings';
import { strings } from '../strings';

/** What the page says about the article, and how long it is. */
export function ArticleFacts({ article, summary }: PanelArticle) {
  const facts: readonly (readonly [string, string | null])[] = [
    [lateStrings.outlet(), article.outlet],
    [lateStrings.byline(), article.byline],
    [lateStrings.published(), article.publishedAt && lateStrings.date(article.publishedAt)],
    [
      lateStrings.modified(),
      article.modifiedAt === article.publishedAt ? null : article.modifiedAt && lateStrings.date(article.modifiedAt),
    ],
    [lateStrings.length(), lateStrings.lengthIn(summary.wordCount, summary.minutes)],
    [lateStrings.quotedWords(), lateStrings.quotedOf(summary.quotedWords, summary.quotedShare)],
    [lateStrings.textLanguage(), article.language && strings.languageName(article.language)],
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
