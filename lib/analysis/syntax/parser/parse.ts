import type { Codes } from './codes/codes';
import { bestClass, Keys } from './models/linearModel';
import type { SyntaxModels } from './models/syntaxModels';
import { bestAllowed } from './transitions/bestAllowed';
import { left, shift, type ParserState } from './transitions/parserState';
import { describeArc } from './features/relationFeatures';
import { limitRelations } from './limits/relationLimits';
import { relations } from '../sentence/relations';
import { describeState } from './features/transitionFeatures';

/** Room for one decision, used again for each. */
export interface Workspace {
  readonly keys: Keys;
  readonly scores: Float64Array;
}

export const newWorkspace = (): Workspace => ({ keys: new Keys(), scores: new Float64Array(64) });

/** Builds the tree of a sentence, one decision after the other, each the one that scores highest. Linear in its length. */
export function parse(models: SyntaxModels, codes: Codes, state: ParserState, { keys, scores }: Workspace): void {
  state.reset(codes);
  while (!state.isDone) {
    const only = state.onlyAllowed;
    if (only === null) {
      describeState(codes, state, keys);
      models.transitions.score(keys, scores);
    }
    apply(models, codes, state, { keys, scores }, only ?? bestAllowed(state, scores));
  }
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
