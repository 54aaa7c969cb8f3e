import type { Block } from '../analysis/text/block';
import type { TextMap } from './map/textMap';

/** The budget that ran out before the end of the page. */
export type ArticleCut = 'time' | 'elements' | 'characters';

/** The article's own text and its metadata. Plain JSON. */
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
  /** Primary language subtag ("en"), as the page declares and the text confirms; null when it is unknown. */
  readonly language: string | null;
  /**
   * The blocks' texts joined by a blank line. Inside a block every run of white space (no-break spaces included) is one
   * space, and soft hyphens and zero-width spaces are left out.
   */
  readonly text: string;
  readonly blocks: readonly Block[];
  /**
   * The captions and credits of its pictures, in page order; apart from the text, so that what they quote or name does not count.
   */
  readonly captions: readonly string[];
  /** Null when all of the page was read. */
  readonly cut: ArticleCut | null;
  /** Whether this is only the beginning, shown to readers without a subscription: see `isOnlyBeginning`. */
  readonly paywalled: boolean;
  /** Present when the page holds other whole articles, above or below this one. */
  readonly hasOtherStories?: boolean;
}

/** What a page is if it is not an article. `empty`: it has no running text at all. */
export type PageKind = 'front-page' | 'list' | 'search' | 'shop' | 'video' | 'forum' | 'service' | 'empty';

/** The result of extracting an article from a document. */
export type ExtractionResult =
  | {
      readonly status: 'ready';
      readonly article: Article;
      readonly map: TextMap;
      /** Whether the reader has scrolled on to another article of the page since. */
      readonly isLeft: () => boolean;
    }
  | { readonly status: 'no-article'; readonly kind: PageKind }
  /** Not a web page: a PDF, an image, JSON … */
  | { readonly status: 'unsupported-document'; readonly contentType: string };
