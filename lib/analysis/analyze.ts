import { attributeQuotes } from './speakers/attributeQuotes';
import { findKeySentences } from './keySentences';
import { findPeople } from './people/findPeople';
import { findQuotes } from './quotes/findQuotes';
import { tagText } from './tagging';
import { splitBlocks, type Block } from './text';
import type { Analysis } from './types';

export interface AnalyzeOptions {
  /** Primary language subtag; people and speakers are read in English only. Taken as English when absent. */
  readonly language?: string | null;
  /** The blocks of the text in order; its non-blank lines when absent. */
  readonly blocks?: readonly Block[];
  /** The article's headline, where it is known; it helps to choose the key sentences. */
  readonly title?: string;
}

/**
 * Reads a text: its quotations with who said them, the people it names, its key sentences.
 * Pure and deterministic; an empty text gives empty lists. Never throws.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const blocks = options.blocks ?? splitBlocks(text);
  const found = findQuotes(text, blocks);
  if ((options.language ?? 'en') !== 'en') {
    const quotes = found.map(({ kind, content }, id) => ({ id, kind, content, attribution: null }));
    return { scope: 'quotes-only', quotes, people: [], keySentences: [] };
  }
  const tagged = tagText(text, blocks);
  const people = findPeople(tagged, found);
  const quotes = attributeQuotes(tagged, found, people);
  return { scope: 'full', quotes, people, keySentences: findKeySentences(tagged, options.title ?? '') };
}
