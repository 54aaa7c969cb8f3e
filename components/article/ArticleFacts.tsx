import './articleFacts.css';
import type { PanelArticle } from '../panelArticle';
import { strings } from '../strings';

/** What the page says about the article, and how long it is. */
export function ArticleFacts({ article, summary }: PanelArticle) {
  const facts: readonly (readonly [string, string | null])[] = [
    [strings.outlet(), article.outlet],
    [strings.byline(), article.byline],
    [strings.published(), article.publishedAt && strings.date(article.publishedAt)],
    [
      strings.modified(),
      article.modifiedAt === article.publishedAt ? null : article.modifiedAt && strings.date(article.modifiedAt),
    ],
    [strings.length(), strings.lengthIn(summary.wordCount, summary.minutes)],
    [strings.quotedWords(), strings.quotedOf(summary.quotedWords, summary.quotedShare)],
    [strings.textLanguage(), article.language && strings.languageName(article.language)],
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
