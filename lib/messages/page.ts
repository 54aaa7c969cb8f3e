import * as v from 'valibot';
import { parseMessage } from './parseMessage';

/** What a browser shortcut does in the active tab's page. */
const commandSchema = v.picklist(['next', 'previous', 'marks']);

export type PageCommand = v.InferOutput<typeof commandSchema>;

/** From the background to the content script. The answer is the status of the page's reading, once the command has run. */
const pageRequestSchema = v.object({ type: v.literal('command'), command: commandSchema });

export type PageRequest = v.InferOutput<typeof pageRequestSchema>;

/** The request, or null when the message is not one. */
export const parsePageRequest = (message: unknown): PageRequest | null => parseMessage(pageRequestSchema, message);
