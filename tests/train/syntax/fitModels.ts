import { Codes } from '../../../lib/analysis/syntax/parser/codes/codes';
import { Keys } from '../../../lib/analysis/syntax/parser/models/linearModel';
import { bestAllowed } from '../../../lib/analysis/syntax/parser/transitions/bestAllowed';
import { left, ParserState, right, shift } from '../../../lib/analysis/syntax/parser/transitions/parserState';
import { bestRelation, rootRelation } from '../../../lib/analysis/syntax/parser/parse';
import { partsOfSpeech } from '../../../lib/analysis/syntax/sentence/partsOfSpeech';
import { describeArc } from '../../../lib/analysis/syntax/parser/features/relationFeatures';
import { relations } from '../../../lib/analysis/syntax/sentence/relations';
import type { RowTable } from '../../../lib/analysis/syntax/parser/models/rowTable';
import { describeWord } from '../../../lib/analysis/syntax/parser/features/tagFeatures';
import { bestPart, tagParts } from '../../../lib/analysis/syntax/parser/tagParts';
import { describeState } from '../../../lib/analysis/syntax/parser/features/transitionFeatures';
import { drawWith } from '../trainingText';
import { costOf } from './oracle';
import { FeatureCounts, Perceptron, type DenseModel } from './perceptron';
import type { TrainingTree } from './trainingTree';

const codes = new Codes();
const keys = new Keys();
const scores = new Float64Array(64);

/** Sentences in a new order for each round, the same order on each run. */
function* shuffled(trees: readonly TrainingTree[], rounds: number, seed: string): Generator<[TrainingTree, number]> {
  const draw = drawWith(seed);
  for (let round = 0; round < rounds; round++) {
    const order = [...trees];
    for (let i = order.length - 1; i > 0; i--) {
      const j = draw.whole(0, i + 1);
      const [a, b] = [order[i], order[j]];
      if (a && b) [order[i], order[j]] = [b, a];
    }
    for (const tree of order) yield [tree, round];
  }
}

/** The features of the words of all trees, as far as they recur. */
export function partFeatures(trees: readonly TrainingTree[], least: number): RowTable {
  const counts = new FeatureCounts();
  for (const { units, parts } of trees) {
    codes.read(units);
    codes.part.set(parts);
    units.forEach((unit, i) => {
      if (unit.kind === 'quotation') return;
      describeWord(codes, i, keys);
      counts.add(keys);
    });
  }
  return counts.atLeast(least);
}

export function fitParts(trees: readonly TrainingTree[], rows: RowTable, rounds: number, seed = 'parts'): DenseModel {
  const model = new Perceptron(partsOfSpeech.length, rows);
  for (const [{ units, parts }] of shuffled(trees, rounds, seed)) {
    codes.read(units);
    units.forEach((unit, i) => {
      const gold = parts[i] ?? 0;
      if (unit.kind === 'quotation') {
        codes.part[i] = gold;
        return;
      }
      describeWord(codes, i, keys);
      model.score(keys, scores);
      const best = bestPart(codes, i, scores, model.classes - 1);
      model.tick();
      if (best !== gold) model.update(keys, gold, best);
      codes.part[i] = best;
    });
  }
  return model.averaged();
}

/** The predicted parts of speech of each tree, by a model that has not seen its group. */
export function foldedParts(
  trees: readonly TrainingTree[],
  rows: RowTable,
  rounds: number,
  folds = 4,
): ReadonlyMap<TrainingTree, Int32Array> {
  const groups = [...new Set(trees.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]));
  const result = new Map<TrainingTree, Int32Array>();
  for (let fold = 0; fold < folds; fold++) {
    const others = trees.filter(({ group }) => foldOf.get(group) !== fold);
    const model = fitParts(others, rows, rounds);
    for (const tree of trees) {
      if (foldOf.get(tree.group) !== fold) continue;
      codes.read(tree.units);
      tagParts(model, codes);
      result.set(tree, codes.part.slice(0, tree.units.length));
    }
  }
  return result;
}

/** The features of two models of the parser. */
export interface ParserFeatures {
  readonly transitions: RowTable;
  readonly relations: RowTable;
}

export interface ParserModels {
  readonly transitions: DenseModel;
  readonly relations: DenseModel;
}

/** From the second round on the parser mostly follows its own choices, so that it learns to go on after a mistake. */
const explores = 0.9;

/** What is done at a decision, by those who count, fit or follow. */
interface Decider {
  /** The transition to go on with; the state is described in `keys`. */
  move(state: ParserState, tree: TrainingTree, round: number): number;
  /** The relation to give to the top of the stack; the arc is described in `keys`. */
  label(dependant: number, head: number, tree: TrainingTree): number;
}

/** Builds the tree of a sentence by a decider's choices. */
function build(tree: TrainingTree, parts: Int32Array | undefined, state: ParserState, decider: Decider, round: number) {
  codes.read(tree.units);
  codes.part.set(parts ?? tree.parts);
  const { length } = tree.units;
  state.reset(codes);
  while (!state.isDone) {
    describeState(codes, state, keys);
    const move = decider.move(state, tree, round);
    if (move === shift) {
      state.push();
      continue;
    }
    const head = move === left ? state.front : state.below(1);
    if (head === length) {
      state.attach(head, rootRelation);
      continue;
    }
    const dependant = state.below(0);
    describeArc(codes, state, head, keys);
    state.attach(head, decider.label(dependant, head, tree));
  }
}

/** The transitions that cost least, of those that are allowed. */
function leastCost(state: ParserState, tree: TrainingTree): number[] {
  const allowed = [shift, left, right].filter((move) => state.allows(move));
  const costs = allowed.map((move) => costOf(state, tree.heads, move));
  const least = Math.min(...costs);
  return allowed.filter((_, index) => costs[index] === least);
}

/** The features on the way to each tree, as far as they recur. */
export function parserFeatures(
  trees: readonly TrainingTree[],
  parts: ReadonlyMap<TrainingTree, Int32Array>,
  least: number,
): ParserFeatures {
  const moves = new FeatureCounts();
  const labels = new FeatureCounts();
  const state = new ParserState();
  const counting: Decider = {
    move: (at, tree) => {
      moves.add(keys);
      return leastCost(at, tree)[0] ?? shift;
    },
    label: (dependant, _head, tree) => {
      labels.add(keys);
      return tree.relations[dependant] ?? 0;
    },
  };
  for (const tree of trees) build(tree, parts.get(tree), state, counting, 0);
  return { transitions: moves.atLeast(least), relations: labels.atLeast(least) };
}

export function fitParser(
  trees: readonly TrainingTree[],
  parts: ReadonlyMap<TrainingTree, Int32Array>,
  features: ParserFeatures,
  rounds: number,
  seed = 'trees',
): ParserModels {
  const moves = new Perceptron(3, features.transitions);
  const labels = new Perceptron(relations.length, features.relations);
  const state = new ParserState();
  const draw = drawWith(`explore ${seed}`);
  const fitting: Decider = {
    move: (at, tree, round) => {
      moves.score(keys, scores);
      const good = leastCost(at, tree);
      const best = bestAllowed(at, scores);
      moves.tick();
      if (good.includes(best)) return best;
      const better = good.reduce((a, b) => ((scores[b] ?? 0) > (scores[a] ?? 0) ? b : a));
      moves.update(keys, better, best);
      return round > 0 && draw.number() < explores ? best : better;
    },
    label: (dependant, head, tree) => {
      labels.score(keys, scores);
      const label = bestRelation(state, head, scores);
      if (tree.heads[dependant] !== head) return label;
      labels.tick();
      const gold = tree.relations[dependant] ?? 0;
      // What the limits bar, the parser cannot give.
      if (label !== gold && scores[gold] !== -Infinity) labels.update(keys, gold, label);
      return label;
    },
  };
  for (const [tree, round] of shuffled(trees, rounds, seed)) build(tree, parts.get(tree), state, fitting, round);
  return { transitions: moves.averaged(), relations: labels.averaged() };
}
