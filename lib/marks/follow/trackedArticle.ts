import type { Analysis, Quote } from '../../analysis/result/analysis';
import type { Article } from '../../page/article';
import type { FollowedText } from './followText';

/** An article that has been read, and where its words are in the page now. */
export interface TrackedArticle {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly text: FollowedText;
}

/** An article that is still being read. */
export interface ArticlePreview extends Pick<TrackedArticle, 'article' | 'text'> {
  /** The quotations found so far, without speakers. */
  readonly quotes: readonly Quote[];
}
