import { readPlainText } from './text/plainLetters';
import { splitBlocks, type Block } from './text/block';
import { wordsAt } from './text/span';
import type { Quote } from './result/analysis';
import { classifyByLength } from './quotes/classifyByLength';
import { quoteParts } from './quotes/quoteParts';
import { maxTitleWords } from './quotes/maxTitleWords';

/**
 * The quotations that can be recognised by their quotation marks alone, before any word is tagged; in text order. Those that only
 * their context tells from the name of a work are left to the analysis, and so are the turns of an interview. Spans are over the
 * text as given. Linear; never throws.
 */
export function firstQuotes(source: string, given: readonly Block[] = splitBlocks(source)): Quote[] {
  const plain = readPlainText(source);
  const { text } = plain;
  const blocks = given.map((block) => ({ ...block, span: plain.toPlain(block.span) }));
  return quoteParts(text, blocks, true)
    .filter(({ content, by }) => by === null && isSaid(wordsAt(text, content)))
    .map(({ content }, id) => ({ id, kind: 'statement', content: [plain.toSource(content)], attribution: null }));
}

/** Names of works are short, and do not end like a sentence that goes on or stops: “It’s over for all of us here,” she said. */
function isSaid(words: string): boolean {
  if (classifyByLength(words, [{ start: 0, end: words.length }]) !== 'statement') return false;
  return words.split(/\s+/).length > maxTitleWords || /[,.!?…]$/.test(words);
}
