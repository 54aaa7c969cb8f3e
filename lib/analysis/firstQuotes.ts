import { readPlainText } from './text/plainLetters';
import { splitBlocks, type Block } from './text/block';
import { wordsAt } from './text/span';
import type { Quote } from './result/analysis';
import { classifyByLength } from './quotes/classifyByLength';
import { quoteParts } from './quotes/quoteParts';
import { maxTitleWords } from './quotes/maxTitleWords';

/**
 * The quotations that a text's marks alone show to be somebody's words, in text order: what can be marked before a word is
 * tagged. One that is told from the name of a work only by what stands around it is left to the analysis, and so are an
 * interview's turns. Spans are over the text as given. Linear; never throws.
 */
export function firstQuotes(source: string, given: readonly Block[] = splitBlocks(source)): Quote[] {
  const plain = readPlainText(source);
  const { text } = plain;
  const blocks = given.map((block) => ({ ...block, span: plain.toPlain(block.span) }));
  return quoteParts(text, blocks)
    .filter(({ content, by }) => by === null && isSaid(wordsAt(text, content)))
    .map(({ content }, id) => ({ id, kind: 'statement', content: [plain.toSource(content)], attribution: null }));
}

/** Names of works are short, and do not end like a sentence that goes on or stops: “It’s over for all of us here,” she said. */
function isSaid(words: string): boolean {
  if (classifyByLength(words, [{ start: 0, end: words.length }]) !== 'statement') return false;
  return words.split(/\s+/).length > maxTitleWords || /[,.!?…]$/.test(words);
}
