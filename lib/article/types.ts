import type { Block } from '../analysis/text';

/** What the reader reads: the article's own text and what the page says about it. Plain JSON. */
export interface Article {
  readonly url: string;
  readonly title: string;
  /** The authors' names ("Anna Muller, Jo Park"); null when the page gives none. */
  readonly byline: string | null;
  /** The outlet's name; the host name when the page gives none. */
  readonly outlet: string;
  /** ISO 8601; null when the page gives none. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** Primary language subtag ("en"), as the page declares and the text confirms; null when neither tells. */
  readonly language: string | null;
  /** The blocks' texts joined by a blank line. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Which budget ended the reading before the page's end; null when all of it was read. */
  readonly cut: 'time' | 'elements' | 'characters' | null;
  /** Whether the page shows only the beginning to readers without a subscription. */
  readonly paywalled: boolean;
}
