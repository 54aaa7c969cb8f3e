import { readList } from '../../lexicon/readList';

/** Prepositions that lead to a place more often than to somebody. */
export const placePrepositions = readList(`
# Source: English, compiled for this project
# Licence: MIT, as the project
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
`);
