import type { Analysis, Quote } from '../../lib/analysis/result/analysis';
import type { Article } from '../../lib/page/article';
import type { FollowedText } from '../../lib/marks/follow/followText';

/** An article that has been read, and where its words stand by now. */
export interface KeptArticle {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly text: FollowedText;
}

/** An article that is still being read. */
export interface ArticlePreview extends Pick<KeptArticle, 'article' | 'text'> {
  /** The quotations that are known so far, their speakers not yet. */
  readonly quotes: readonly Quote[];
}
