import type { SyntaxToken } from '../../syntax/sentence/syntax';
import type { Part, Scene } from './scene';

/** The words inside a stretch of quoted words, as its own sentences are read; none where the syntax has not read it. Linear in them. */
export function quotedTokens({ items, structure: { syntax, quoteAt } }: Scene, { item, span }: Part): SyntaxToken[] {
  const quote = items[item];
  const token = quote?.kind === 'quote' ? quoteAt[quote.part] : null;
  if (!token) return [];
  const first = token.index + 1;
  let end = first;
  for (let token = syntax.tokens[end]; token && token.span.start < span.end; token = syntax.tokens[end]) end++;
  return syntax.tokens.slice(first, end);
}
