import type { Analysis } from '../analysis/types';
import type { Article, ArticleReading } from '../article/types';

/** What came of reading a page, as the page's script tells the panel. */
export type PageReading =
  | { readonly status: 'reading' }
  | { readonly status: 'ready'; readonly article: Article; readonly analysis: Analysis }
  | Exclude<ArticleReading, { readonly status: 'ready' }>
  | { readonly status: 'failed'; readonly reason: string };
