import type { Outline } from '../../page/outline/outline';
import { statedBody } from './articleItems';
import { bylineOf } from './bylineOf';
import { datesOf } from './datesOf';
import { outletOf } from './outletOf';
import type { PageMetadata } from './pageMetadata';
import { summariesOf } from './summariesOf';

/** What a page's metadata and its text say of its article, read once. */
export interface ArticleMetadata {
  /** The headline to show first, then the others that the page has for it. Empty when it has none. */
  readonly headlines: readonly string[];
  /** The authors' names, separated by commas; null when the page gives none. */
  readonly byline: string | null;
  /** The outlet's name; the host name when the page gives none. */
  readonly outlet: string;
  /** ISO 8601; null when the page gives none. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** The page's own summaries of the article; the standfirst is often among them. */
  readonly summaries: readonly string[];
  /** The article's text as the page's JSON-LD gives it; null when they do not. */
  readonly statedBody: string | null;
  /** Whether the page says that it shows only the beginning without a subscription. */
  readonly isPaywalled: boolean;
}

/** Gathers the metadata. What had to be known before the outline was rated is handed in. */
export function metadataOf(
  pageMetadata: PageMetadata,
  outline: Outline,
  outlets: readonly string[],
  known: Pick<ArticleMetadata, 'headlines' | 'isPaywalled'>,
): ArticleMetadata {
  return {
    ...known,
    byline: bylineOf(pageMetadata, outline, outlets),
    outlet: outletOf(pageMetadata),
    ...datesOf(pageMetadata),
    summaries: summariesOf(pageMetadata),
    statedBody: statedBody(pageMetadata.articles),
  };
}
