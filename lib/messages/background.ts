import * as v from 'valibot';
import { readSettings, type Settings } from '../settings/settings';
import { parseMessage } from './parseMessage';
import { isOwnPage, isPageScript, type Sender } from './sender';

/** In UTF-16 units. The longest paragraphs of news are a tenth of it. */
const longestReport = 100_000;

const requestSchema = v.variant('type', [
  /** Sent by the panel as it opens, so that the background starts while the page is still being read. */
  v.object({ type: v.literal('wake') }),
  /** Sent by the popup: store the settings, for it may close before it has done so itself. */
  v.object({
    type: v.literal('save'),
    settings: v.custom<Settings>((value) => readSettings(value)?.isWhole === true),
  }),
  /** Sent by the page's script: replace the style sheet of its marks, in the page alone or in its frames, too. */
  v.object({
    type: v.literal('style'),
    css: v.string(),
    replaced: v.nullable(v.string()),
    isForFrames: v.boolean(),
  }),
  /** Sent by the page's script: run the script of the cards in the page. */
  v.object({ type: v.literal('cards') }),
  /** Sent by the page's script: show a report of a mistake in a tab of its own. */
  v.object({ type: v.literal('report-bug'), text: v.pipe(v.string(), v.maxLength(longestReport)) }),
]);

/** What the background is asked to do. */
export type BackgroundRequest = v.InferOutput<typeof requestSchema>;

/** The request, or null when it is none of ours. */
export const parseRequest = (message: unknown): BackgroundRequest | null => parseMessage(requestSchema, message);

/** Whether this sender may ask for this: our script in a page for styles, cards and reports, our own pages for all else. */
export const mayAsk = ({ type }: BackgroundRequest, sender: Sender, extensionId: string, ownPages: string): boolean =>
  type === 'style' || type === 'cards' || type === 'report-bug'
    ? isPageScript(sender, extensionId)
    : isOwnPage(sender, extensionId, ownPages);
