import type { Analysis } from '../analysis/types';
import type { Article } from '../article/types';

/** What came of reading a page, as the page's script tells the panel. */
export type PageReading =
  | { readonly status: 'reading' }
  | { readonly status: 'ready'; readonly article: Article; readonly analysis: Analysis }
  /** A page without an article in it: a front page, a list of search results, a shop. */
  | { readonly status: 'no-article'; readonly kind: string | null }
  /** Not a web page: a PDF, an image, JSON … `contentType` as the browser gives it. */
  | { readonly status: 'unsupported-document'; readonly contentType: string }
  | { readonly status: 'failed'; readonly reason: string };
