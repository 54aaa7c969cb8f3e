import type { Clause, QuotationRole, Syntax } from '../../syntax/syntax';
import type { Item, Part } from '../scene/scene';

/** The sentences' structure, and how its tokens lie to the items of the scene. */
export interface Structure {
  readonly syntax: Syntax;
  /** By token: the item that it is part of; -1 for the words inside quotations. */
  readonly itemAt: readonly number[];
  /** What each part of a quotation is in its sentence, by the part's place in `scene.parts`. */
  readonly roles: readonly (QuotationRole | null)[];
  /** The clauses that depend on a clause, in text order. */
  readonly clausesUnder: ReadonlyMap<Clause, readonly Clause[]>;
}

/** Places the tokens of the syntax among the items. Linear. */
export function buildStructure(syntax: Syntax, items: readonly Item[], parts: readonly Part[]): Structure {
  const itemAt = placeTokens(syntax, items);
  const byStart = new Map(syntax.quotations.map((role) => [syntax.tokens[role.token]?.span.start, role]));
  const clausesUnder = new Map<Clause, Clause[]>();
  for (const clause of syntax.clauses) {
    if (!clause.parent) continue;
    const siblings = clausesUnder.get(clause.parent);
    if (siblings) siblings.push(clause);
    else clausesUnder.set(clause.parent, [clause]);
  }
  return { syntax, itemAt, roles: parts.map(({ span }) => byStart.get(span.start) ?? null), clausesUnder };
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
