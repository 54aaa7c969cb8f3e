import { left, right, shift, type ParserState } from '../../../lib/analysis/syntax/parser/transitions/parserState';

/**
 * How many arcs of the tree a transition puts out of reach (the dynamic oracle of Goldberg & Nivre 2013 for arc-hybrid).
 * `heads` are the tree's, the root's being the number of words.
 */
export function costOf(state: ParserState, heads: readonly number[], transition: number): number {
  const { front, length } = state;
  let cost = 0;
  if (transition === shift) {
    const head = heads[front] ?? length;
    for (let depth = 0; depth < state.size; depth++) {
      const word = state.below(depth);
      if (heads[word] === front) cost++;
      if (depth > 0 && head === word) cost++;
    }
    return cost;
  }
  const word = state.below(0);
  const head = heads[word] ?? length;
  // What is still ahead of it is lost with it, but for the arc that is made.
  for (let i = front; i < length; i++) if (heads[i] === word) cost++;
  if (transition === left) {
    if (head !== front && (head > front || (state.size > 1 && head === state.below(1)))) cost++;
  } else if (transition === right && head >= front) cost++;
  return cost;
}
