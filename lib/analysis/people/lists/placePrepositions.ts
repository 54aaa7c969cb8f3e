/** Prepositions that lead to a place more often than to somebody. Written for this project. */
export const placePrepositions: ReadonlySet<string> = new Set(
  `
across
around
at
from
in
inside
into
near
outside
throughout
toward
towards
`
    .trim()
    .split('\n'),
);
