import type { Span } from '../text/span';

/** An opening mark with the mark that closes it. */
export interface MarkPair {
  readonly open: Span;
  readonly close: Span;
}
