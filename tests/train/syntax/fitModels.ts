import { Codes } from '../../../lib/analysis/syntax/codes';
import { bestClass, Keys, scoreClasses, type LinearModel } from '../../../lib/analysis/syntax/linearModel';
import { left, ParserState, right, shift } from '../../../lib/analysis/syntax/parserState';
import { bestAllowed, rootRelation } from '../../../lib/analysis/syntax/parse';
import { partsOfSpeech } from '../../../lib/analysis/syntax/partsOfSpeech';
import { describeArc } from '../../../lib/analysis/syntax/relationFeatures';
import { relations } from '../../../lib/analysis/syntax/relations';
import { describeWord } from '../../../lib/analysis/syntax/tagFeatures';
import { tagParts } from '../../../lib/analysis/syntax/tagParts';
import { describeState } from '../../../lib/analysis/syntax/transitionFeatures';
import { drawWith } from '../trainingText';
import { costOf } from './oracle';
import { Perceptron } from './perceptron';
import type { TrainingTree } from './trainingTree';

/** The sizes of the tables, in bits of the hashed features; larger ones measure no better. */
export const tableBits = { parts: 16, transitions: 19, relations: 16 };

const codes = new Codes();
const keys = new Keys();
const scores = new Float64Array(64);

/** Sentences in a new order for each round, the same order on each run. */
function* shuffled(trees: readonly TrainingTree[], rounds: number, seed: string): Generator<[TrainingTree, number]> {
  const draw = drawWith(seed);
  for (let round = 0; round < rounds; round++) {
    const order = [...trees];
    for (let i = order.length - 1; i > 0; i--) {
      const j = draw.whole(0, i);
      const [a, b] = [order[i], order[j]];
      if (a && b) [order[i], order[j]] = [b, a];
    }
    for (const tree of order) yield [tree, round];
  }
}

export function fitParts(trees: readonly TrainingTree[], rounds: number): LinearModel {
  const model = new Perceptron(partsOfSpeech.length, tableBits.parts);
  for (const [{ units, parts }] of shuffled(trees, rounds, 'parts')) {
    codes.read(units);
    units.forEach((unit, i) => {
      const gold = parts[i] ?? 0;
      if (unit.quotation) {
        codes.part[i] = gold;
        return;
      }
      describeWord(codes, i, keys);
      scoreClasses(model, keys, scores);
      const best = bestClass(scores, model.classes - 1);
      model.tick();
      if (best !== gold) model.update(keys, gold, best);
      codes.part[i] = best;
    });
  }
  return { classes: model.classes, bits: model.bits, weights: model.averaged() };
}

/** The predicted parts of speech of each tree, by a model that has not seen its group. */
export function foldedParts(trees: readonly TrainingTree[], rounds: number, folds = 5): Int32Array[] {
  const groups = [...new Set(trees.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]));
  const result: Int32Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = fitParts(
      trees.filter(({ group }) => foldOf.get(group) !== fold),
      rounds,
    );
    trees.forEach(({ units, group }, index) => {
      if (foldOf.get(group) !== fold) return;
      codes.read(units);
      tagParts(model, codes);
      result[index] = codes.part.slice(0, units.length);
    });
  }
  return result;
}

/** From the second round on the parser mostly follows its own choices, so that it learns to go on after a mistake. */
const explores = 0.9;

export function fitParser(
  trees: readonly TrainingTree[],
  predicted: readonly Int32Array[],
  rounds: number,
): { transitions: LinearModel; relations: LinearModel } {
  const moves = new Perceptron(3, tableBits.transitions);
  const labels = new Perceptron(relations.length, tableBits.relations);
  const state = new ParserState();
  const partsOf = new Map(trees.map((tree, index) => [tree, predicted[index]]));
  const draw = drawWith('explore');
  for (const [tree, round] of shuffled(trees, rounds, 'trees')) {
    const { units, heads } = tree;
    codes.read(units);
    const parts = partsOf.get(tree);
    if (parts) codes.part.set(parts);
    state.reset(units.length);
    while (!state.isDone) {
      describeState(codes, state, keys);
      scoreClasses(moves, keys, scores);
      const allowed = [shift, left, right].filter((move) => state.allows(move));
      const costs = allowed.map((move) => costOf(state, heads, move));
      const least = Math.min(...costs);
      const good = allowed
        .filter((_, index) => costs[index] === least)
        .reduce((a, b) => ((scores[b] ?? 0) > (scores[a] ?? 0) ? b : a));
      const best = bestAllowed(state, scores);
      moves.tick();
      const isGood = costs[allowed.indexOf(best)] === least;
      if (!isGood) moves.update(keys, good, best);
      const move = isGood || (round > 0 && draw.number() < explores) ? best : good;
      if (move === shift) {
        state.push();
        continue;
      }
      const head = move === left ? state.front : state.below(1);
      if (head === units.length) {
        state.attach(head, rootRelation);
        continue;
      }
      const dependant = state.below(0);
      describeArc(codes, state, head, keys);
      scoreClasses(labels, keys, scores);
      scores[rootRelation] = -Infinity;
      const label = bestClass(scores, labels.classes);
      const goldLabel = tree.relations[dependant] ?? 0;
      if (heads[dependant] === head) {
        labels.tick();
        if (label !== goldLabel) labels.update(keys, goldLabel, label);
      }
      state.attach(head, label);
    }
  }
  return {
    transitions: { classes: 3, bits: moves.bits, weights: moves.averaged() },
    relations: { classes: labels.classes, bits: labels.bits, weights: labels.averaged() },
  };
}
