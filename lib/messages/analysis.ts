import * as v from 'valibot';
import type { Analysis, Quote } from '../analysis/result/analysis';
import { analysisSchema, partialAnalysisSchema, quotesSchema } from './analysisSchema';
import { blockSchema } from './blockSchema';
import { parseMessage } from './parseMessage';

/**
 * The name of the port for analysing a text: the content script sends one request, and gets messages until the analysis is done.
 */
export const analysisPortName = 'analysis';

const requestSchema = v.object({
  text: v.string(),
  blocks: v.array(blockSchema),
  language: v.nullable(v.string()),
  title: v.string(),
});

/** The text of an article, to be analysed. */
export type AnalysisRequest = v.InferOutput<typeof requestSchema>;

/** What is known of a text while it is being analysed. */
export interface PartialAnalysis {
  /** The share of the text that has been analysed, 0 to 1. */
  readonly progress: number;
  /** The quotations found so far, in text order, without speakers. */
  readonly quotes: readonly Quote[];
}

/**
 * From the background to the content script: `first-quotes` at once, with quotations that can be marked before the text has been
 * analysed, `partial` now and then, `done` or `failed` at the end.
 */
export type AnalysisMessage =
  | { readonly type: 'first-quotes'; readonly quotes: readonly Quote[] }
  | { readonly type: 'partial'; readonly partial: PartialAnalysis }
  | { readonly type: 'done'; readonly analysis: Analysis }
  | { readonly type: 'failed'; readonly reason: string };

/** The request, or null when the message is not one. */
export const parseAnalysisRequest = (message: unknown): AnalysisRequest | null => parseMessage(requestSchema, message);

const analysisMessageSchema = v.variant('type', [
  v.object({ type: v.literal('first-quotes'), quotes: quotesSchema }),
  v.object({ type: v.literal('partial'), partial: partialAnalysisSchema }),
  v.object({ type: v.literal('done'), analysis: analysisSchema }),
  v.object({ type: v.literal('failed'), reason: v.string() }),
]) satisfies v.GenericSchema<unknown, AnalysisMessage>;

/** The message, or null when the background sends no such message. */
export const parseAnalysisMessage = (message: unknown): AnalysisMessage | null =>
  parseMessage(analysisMessageSchema, message);
