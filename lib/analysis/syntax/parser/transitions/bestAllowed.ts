import { left, right, shift, type ParserState } from './parserState';

/** The allowed transition with the highest score. */
export function bestAllowed(state: ParserState, scores: Float64Array): number {
  let best = -1;
  for (const transition of [shift, left, right])
    if (state.allows(transition) && (best < 0 || (scores[transition] ?? 0) > (scores[best] ?? 0))) best = transition;
  return best;
}
