import * as v from 'valibot';
import type { Analysis, Quote } from '../analysis/result/analysis';
import { blockSchema } from './blockSchema';
import { parseMessage } from './parseMessage';

/** The name of the port on which the page's script has a text read: it asks once, and is told until all is known. */
export const analysisPortName = 'analysis';

const requestSchema = v.object({
  text: v.string(),
  blocks: v.array(blockSchema),
  language: v.nullable(v.string()),
  title: v.string(),
});

/** A text to read. */
export type AnalysisRequest = v.InferOutput<typeof requestSchema>;

/** How far a text has been read. */
export interface AnalysisNews {
  /** 0 to 1. */
  readonly progress: number;
  /** The quotations that are known so far, in text order, their speakers not yet. */
  readonly quotes: readonly Quote[];
}

/** From the background to the page's script: `marked` at once, with the quotations that can be marked already, the last two at the end. */
export type AnalysisMessage =
  | { readonly type: 'marked'; readonly quotes: readonly Quote[] }
  | { readonly type: 'news'; readonly news: AnalysisNews }
  | { readonly type: 'done'; readonly analysis: Analysis }
  | { readonly type: 'failed'; readonly reason: string };

/** The request, or null when it is none of ours. */
export const parseAnalysisRequest = (message: unknown): AnalysisRequest | null => parseMessage(requestSchema, message);
