import * as v from 'valibot';
import { readSettings, type Settings } from '../settings/settings';
import { parseMessage } from './parseMessage';
import { isOwnPage, isContentScript, type Sender } from './sender';

/** In UTF-16 units: ten times the longest paragraph of a news page. */
const longestReport = 100_000;

const requestSchema = v.variant('type', [
  /** Sent by a panel as it opens: start loading the analysis while the page is still being read. */
  v.object({ type: v.literal('wake') }),
  /** Sent by the popup, which may close before it has done so itself: store the settings. */
  v.object({
    type: v.literal('save'),
    settings: v.custom<Settings>((value) => readSettings(value)?.isWhole === true),
  }),
  /** Sent by the content script: replace the style sheet of its marks, in the page or in its frames too. */
  v.object({
    type: v.literal('style'),
    css: v.string(),
    replaced: v.nullable(v.string()),
    isForFrames: v.boolean(),
  }),
  /** Sent by the content script: run the card script in the page. */
  v.object({ type: v.literal('cards') }),
  /** Sent by the content script: open a tab with a bug report. */
  v.object({ type: v.literal('report-bug'), text: v.pipe(v.string(), v.maxLength(longestReport)) }),
]);

/** What the background can be asked to do. */
export type BackgroundRequest = v.InferOutput<typeof requestSchema>;

/** The request, or null when the message is not one. */
export const parseRequest = (message: unknown): BackgroundRequest | null => parseMessage(requestSchema, message);

/** Whether this sender may make this request: styles, cards and bug reports are for content scripts, all else for our own pages. */
export const mayAsk = ({ type }: BackgroundRequest, sender: Sender, extensionId: string, ownPages: string): boolean =>
  type === 'style' || type === 'cards' || type === 'report-bug'
    ? isContentScript(sender, extensionId)
    : isOwnPage(sender, extensionId, ownPages);
