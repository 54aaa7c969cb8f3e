import { analyzeInSteps } from './analyzeInSteps';
import { resultOf } from './resultOf';
import type { TaggingMemo } from './tagging';
import type { Block } from './text';
import type { Analysis } from './types';

export interface AnalyzeOptions {
  /** Primary language subtag; people and speakers are read in English only. Taken as English when absent. */
  readonly language?: string | null;
  /** The blocks of the text in order; its non-blank lines when absent. */
  readonly blocks?: readonly Block[];
  /** The article's headline, where it is known; it helps to choose the key sentences. */
  readonly title?: string;
  /** What is remembered of texts read before; it saves time and changes nothing else. */
  readonly memo?: TaggingMemo;
}

/**
 * Reads a text: its quotations with who said them, the people it names, its key sentences.
 * Pure and deterministic; an empty text gives empty lists. Never throws.
 */
export const analyze = (text: string, options: AnalyzeOptions = {}): Analysis =>
  resultOf(analyzeInSteps(text, options));
