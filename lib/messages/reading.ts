import type { Analysis } from '../analysis/types';
import type { Article, ArticleReading } from '../article/types';
import type { AnalysisNews } from './analysis';

/** What came of reading a page, as the page's script tells the panel. */
export type PageReading =
  /** With the article as soon as it is extracted, then, if it is long, with what is known of its analysis. */
  | { readonly status: 'reading'; readonly article?: Article; readonly news?: AnalysisNews }
  | { readonly status: 'ready'; readonly article: Article; readonly analysis: Analysis }
  | Exclude<ArticleReading, { readonly status: 'ready' }>
  | { readonly status: 'failed'; readonly reason: string };
