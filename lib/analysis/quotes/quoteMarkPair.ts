import type { Span } from '../text/span';

/** An opening mark with the mark that closes it. */
export interface QuoteMarkPair {
  readonly open: Span;
  readonly close: Span;
}
