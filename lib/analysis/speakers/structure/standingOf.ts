import type { Clause } from '../../syntax/syntax';

/** How a clause stands in its sentence; one that is joined to another stands as that does. */
export function standingOf(clause: Clause): Clause['kind'] {
  let first = clause;
  for (let depth = 0; first.kind === 'coordinated' && first.conjunctOf && depth < maxJoined; depth++)
    first = first.conjunctOf;
  return first.kind;
}

/** So many clauses are joined in a row. */
const maxJoined = 8;
