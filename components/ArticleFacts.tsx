import './articleFacts.css';
import type { Reading } from './reading';
import { words } from './words';

/** What the page says about the article, and how long it is. */
export function ArticleFacts({ article, summary }: Reading) {
  const facts: readonly (readonly [string, string | null])[] = [
    [words.outlet(), article.outlet],
    [words.byline(), article.byline],
    [words.published(), article.publishedAt && words.date(article.publishedAt)],
    [
      words.modified(),
      article.modifiedAt === article.publishedAt ? null : article.modifiedAt && words.date(article.modifiedAt),
    ],
    [words.length(), words.lengthIn(summary.words, summary.minutes)],
    [words.quotedWords(), words.quotedOf(summary.quotedWords, summary.quotedShare)],
    [words.textLanguage(), article.language && words.languageName(article.language)],
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
