import type { Syntax, SyntaxToken } from '../syntax/sentence/syntax';

/**
 * How a pronoun hangs on the words of somebody in its sentence, or they on it, where the sentence's structure says who it can or cannot be:
 * - `owned`: what the pronoun owns, "*her* sister Lee", "Lee is *her* sister", "Lee, *her* sister";
 * - `beside`: joined with what it owns, "Lee and *her* sister";
 * - `described`: described by the clause that it is the subject of, "the people *she* met";
 * - `within`: described by a clause that it is within, "Lee, who lost *her* seat";
 * - `argument`: what the same verb takes besides, "Lee told *her*", "told Lee of *her*".
 */
export type Tie = 'owned' | 'beside' | 'described' | 'within' | 'argument' | null;

/** So many steps up a tree are made. */
const farthestUp = 20;

export function tieOf({ tokens }: Pick<Syntax, 'tokens'>, pronoun: number, named: ReadonlySet<number>): Tie {
  const own = tokens[pronoun];
  if (!own) return null;
  const owned = own.relation === 'nmod:poss' ? own.head : null;
  if (owned !== null) {
    if (named.has(owned) || chain(tokens, owned, /^(?:appos|flat|compound)$/).some((one) => named.has(one)))
      return 'owned';
    const hangsOnOwned = [...named].some((one) =>
      chain(tokens, one, /^(?:appos|flat|compound|nsubj)$/).includes(owned),
    );
    if (hangsOnOwned) return 'owned';
    if (chain(tokens, owned, /^conj$/).some((one) => named.has(one))) return 'beside';
  }
  const start = owned ?? pronoun;
  let isSubject = owned === null && /^nsubj/.test(own.relation);
  let token: SyntaxToken | undefined = tokens[start];
  for (let step = 0; token && step < farthestUp; step++) {
    if (/^acl/.test(token.relation) && named.has(token.head)) return isSubject ? 'described' : 'within';
    if (/^(?:acl|advcl|parataxis)/.test(token.relation) && step > 1) isSubject = false;
    token = tokens[token.head];
  }
  if (owned === null && /^(?:nsubj|obj|iobj|obl)/.test(own.relation)) {
    const isArgument = [...named].some((one) => {
      const other = tokens[one];
      return other?.head === own.head && /^(?:nsubj|obj|iobj|obl)/.test(other.relation);
    });
    if (isArgument) return 'argument';
  }
  return null;
}

/** The heads above a token as long as the relations on the way are of a kind. */
function chain(tokens: Syntax['tokens'], index: number, kind: RegExp): number[] {
  const above: number[] = [];
  let token = tokens[index];
  for (let step = 0; token && kind.test(token.relation) && step < farthestUp; step++) {
    above.push(token.head);
    token = tokens[token.head];
  }
  return above;
}
