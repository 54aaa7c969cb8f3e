import * as v from 'valibot';
import { parseMessage } from './parseMessage';

/** `error` when the request could not be carried out. */
const answerSchema = v.object({ error: v.exactOptional(v.string()) });

export type BackgroundAnswer = v.InferOutput<typeof answerSchema>;

/** The answer to a request, or null when the message is not one: a background that is ending gives none. */
export const parseAnswer = (message: unknown): BackgroundAnswer | null => parseMessage(answerSchema, message);
