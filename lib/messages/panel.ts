import type { PageProblem } from '../page/pageProblem';
import type { Span } from '../analysis/text/span';
import type { PageReading } from './reading';

/** The name of the port between a panel and the page it shows. */
export const panelPortName = 'panel';

/** From the content script to the panel. */
export type PageMessage =
  | { readonly type: 'reading'; readonly reading: PageReading }
  /** The part of the article's text that is on screen; null when none of it is. */
  | { readonly type: 'visible-span'; readonly span: Span | null }
  /** All problems that there are now. */
  | { readonly type: 'problems'; readonly problems: readonly PageProblem[] };
