import * as v from 'valibot';
import { parseMessage } from './parseMessage';
import { spanSchema } from './spanSchema';

/** The name of the port between a panel and the page it shows. */
export const panelPortName = 'panel';

const panelMessageSchema = v.variant('type', [
  /** Scroll to these spans of the article's text and highlight them for a moment. */
  v.object({ type: v.literal('go-to'), spans: v.pipe(v.array(spanSchema), v.minLength(1)) }),
  /** Read the page whether or not it looks like an article. */
  v.object({ type: v.literal('read-anyway') }),
  /** Read only the text that is selected in the page. */
  v.object({ type: v.literal('read-selection') }),
]);

/** From the panel to the content script. */
export type PanelMessage = v.InferOutput<typeof panelMessageSchema>;

/** The message, or null when a panel sends no such message. */
export const parsePanelMessage = (message: unknown): PanelMessage | null => parseMessage(panelMessageSchema, message);
