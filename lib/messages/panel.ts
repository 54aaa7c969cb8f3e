import * as v from 'valibot';
import type { PageTrouble } from '../page/pageTrouble';
import type { Span } from '../analysis/text/span';
import { parseMessage } from './parseMessage';
import type { PageReading } from './reading';
import { spanSchema } from './spanSchema';

/** The name of the port between a panel and the page it shows. */
export const panelPortName = 'panel';

/** From the page's script to the panel. */
export type PageMessage =
  | { readonly type: 'reading'; readonly reading: PageReading }
  /** The part of the article's text that is on screen; null when none of it is. */
  | { readonly type: 'place'; readonly place: Span | null }
  /** All that there are now. */
  | { readonly type: 'troubles'; readonly troubles: readonly PageTrouble[] };

const panelMessageSchema = v.variant('type', [
  /** Scroll to these spans of the article's text and let them stand out for a moment. */
  v.object({ type: v.literal('go-to'), spans: v.pipe(v.array(spanSchema), v.minLength(1)) }),
  /** Read the page whether or not it looks like an article. */
  v.object({ type: v.literal('read-anyway') }),
  /** Read what the reader has selected in the page, and nothing else. */
  v.object({ type: v.literal('read-selection') }),
]);

/** From the panel to the page's script. */
export type PanelMessage = v.InferOutput<typeof panelMessageSchema>;

/** The message, or null when it is none that a panel sends. */
export const parsePanelMessage = (message: unknown): PanelMessage | null => parseMessage(panelMessageSchema, message);
