import * as v from 'valibot';
import { parseMessage } from './parseMessage';

/** What a key of the browser's asks of the page in front. */
const commandSchema = v.picklist(['next', 'previous', 'marks']);

export type PageCommand = v.InferOutput<typeof commandSchema>;

/** From the background to the page's script. Answered with the status of the page's reading, once the command is done. */
const pageRequestSchema = v.object({ type: v.literal('command'), command: commandSchema });

export type PageRequest = v.InferOutput<typeof pageRequestSchema>;

/** The request, or null when it is none of ours. */
export const parsePageRequest = (message: unknown): PageRequest | null => parseMessage(pageRequestSchema, message);
