import { analyzeInSteps, type AnalyzeOptions } from './analyzeInSteps';
import { resultOf } from './text/resultOf';
import type { Analysis } from './result/analysis';

/**
 * Reads a text: its quotations with who said them, the people it names, its key sentences.
 * Pure and deterministic; an empty text gives empty lists. Never throws.
 */
export const analyze = (text: string, options: AnalyzeOptions = {}): Analysis =>
  resultOf(analyzeInSteps(text, options));
