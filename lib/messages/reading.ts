import type { Analysis } from '../analysis/result/analysis';
import type { Article, ExtractionResult } from '../page/article';
import type { PartialAnalysis } from './analysis';

/** The result of reading a page, or how far it has got, as the content script tells the panel. */
export type PageReading =
  /** With the article once it is extracted, and with a partial analysis if it is long. */
  | { readonly status: 'reading'; readonly article?: Article; readonly partial?: PartialAnalysis }
  | { readonly status: 'ready'; readonly article: Article; readonly analysis: Analysis }
  /** `hasSelection`: whether text is selected in the page, which can be read instead. */
  | (Extract<ExtractionResult, { readonly status: 'no-article' }> & { readonly hasSelection: boolean })
  | Extract<ExtractionResult, { readonly status: 'unsupported-document' }>
  | { readonly status: 'failed'; readonly reason: string };
