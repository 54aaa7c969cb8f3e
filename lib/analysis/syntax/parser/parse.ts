import type { Codes } from './codes';
import { bestClass, Keys, type LinearModel } from './linearModel';
import { left, ParserState, right, shift } from './parserState';
import { describeArc } from './relationFeatures';
import { limitRelations } from './relationLimits';
import { relations } from '../sentence/relations';
import { describeState } from './transitionFeatures';

/** The three models of the syntax layer. */
export interface SyntaxModels {
  readonly parts: LinearModel;
  readonly transitions: LinearModel;
  readonly relations: LinearModel;
}

/** Room for one decision, used again for each. */
export interface Workspace {
  readonly keys: Keys;
  readonly scores: Float64Array;
}

export const newWorkspace = (): Workspace => ({ keys: new Keys(), scores: new Float64Array(64) });

/** Builds the tree of a sentence, one decision after the other, each the one that scores highest. Linear in its length. */
export function parse(models: SyntaxModels, codes: Codes, state: ParserState, { keys, scores }: Workspace): void {
  state.reset(codes.length);
  while (!state.isDone) {
    const only = state.onlyAllowed;
    if (only === null) {
      describeState(codes, state, keys);
      models.transitions.score(keys, scores);
    }
    apply(models, codes, state, { keys, scores }, only ?? bestAllowed(state, scores));
  }
}

/** The allowed transition with the highest score. */
export function bestAllowed(state: ParserState, scores: Float64Array): number {
  let best = -1;
  for (const transition of [shift, left, right])
    if (state.allows(transition) && (best < 0 || (scores[transition] ?? 0) > (scores[best] ?? 0))) best = transition;
  return best;
}

function apply(
  models: SyntaxModels,
  codes: Codes,
  state: ParserState,
  { keys, scores }: Workspace,
  transition: number,
): void {
  if (transition === shift) {
    state.push();
    return;
  }
  const head = transition === left ? state.front : state.below(1);
  if (head === state.length) {
    state.attach(head, rootRelation);
    return;
  }
  describeArc(codes, state, head, keys);
  models.relations.score(keys, scores);
  state.attach(head, bestRelation(state, head, scores));
}

/** The relation with the highest score, of those that the top of the stack can have to the head. */
export function bestRelation(state: ParserState, head: number, scores: Float64Array): number {
  scores[rootRelation] = -Infinity;
  limitRelations(scores, state.bits[state.below(0)] ?? 0, state.bits[head] ?? 0);
  return bestClass(scores, relations.length);
}

export const rootRelation = relations.indexOf('root');
