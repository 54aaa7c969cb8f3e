import type { Analysis } from '../analysis/result/analysis';
import type { Article, ExtractionResult } from '../page/article';
import type { AnalysisNews } from './analysis';

/** What came of reading a page, as the page's script tells the panel. */
export type PageReading =
  /** With the article as soon as it is extracted, then, if it is long, with what is known of its analysis. */
  | { readonly status: 'reading'; readonly article?: Article; readonly news?: AnalysisNews }
  | { readonly status: 'ready'; readonly article: Article; readonly analysis: Analysis }
  /** `hasSelection`: whether the reader has selected text in the page, which can be read instead. */
  | (Extract<ExtractionResult, { readonly status: 'no-article' }> & { readonly hasSelection: boolean })
  | Extract<ExtractionResult, { readonly status: 'unsupported-document' }>
  | { readonly status: 'failed'; readonly reason: string };
