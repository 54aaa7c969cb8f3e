import type { Syntax } from '../../syntax/sentence/syntax';
import type { Item, Part } from './scene';
import type { SceneStructure } from './structure';

/** Places the tokens of the syntax among the items. Linear. */
export function buildStructure(syntax: Syntax, items: readonly Item[], parts: readonly Part[]): SceneStructure {
  const itemAt = placeTokens(syntax, items);
  const quotations = syntax.tokens.filter(({ kind }) => kind === 'quotation');
  const byStart = new Map(quotations.map((token) => [token.span.start, token]));
  const tokenAt = new Map(syntax.tokens.map((token, index) => [itemAt[index] ?? -1, token] as const).reverse());
  return { syntax, itemAt, tokenAt, quoteAt: parts.map(({ span }) => byStart.get(span.start) ?? null) };
}

function placeTokens({ tokens, sentences }: Syntax, items: readonly Item[]): number[] {
  let item = 0;
  const solid = items.flatMap(({ kind, span }, at) => (kind === 'mark' ? [] : [{ at, span }]));
  return tokens.map(({ span, sentence }) => {
    if ((sentences[sentence]?.inside ?? null) !== null) return -1;
    while (item + 1 < solid.length && (solid[item]?.span.end ?? 0) <= span.start) item++;
    const here = solid[item];
    return here && here.span.start <= span.start && span.start < here.span.end ? here.at : -1;
  });
}
