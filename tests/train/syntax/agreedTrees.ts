import { Codes } from '../../../lib/analysis/syntax/parser/codes/codes';
import type { LinearModel } from '../../../lib/analysis/syntax/parser/models/linearModel';
import { newWorkspace, parse } from '../../../lib/analysis/syntax/parser/parse';
import { ParserState } from '../../../lib/analysis/syntax/parser/transitions/parserState';
import { tagParts } from '../../../lib/analysis/syntax/parser/tagParts';
import type { Unit } from '../../../lib/analysis/syntax/parser/units/unit';
import { fitParser, parserFeatures, type ParserModels } from './fitModels';
import type { TrainingTree } from './trainingTree';

/** Sentences of which less is agreed on are not learnt from. */
const leastAgreement = 0.8;

type Parts = ReadonlyMap<TrainingTree, Int32Array>;

/**
 * Trees of sentences that nobody has drawn any for: a parser that reads backwards is fitted on
 * the drawn trees, and where it agrees with the one that reads forwards on most heads, the tree is taken (co-training;
 * Sagae & Tsujii 2007).
 */
export function agreedTrees(
  sentences: readonly (readonly Unit[])[],
  tagger: LinearModel,
  trees: readonly TrainingTree[],
  predicted: Parts,
  first: ParserModels,
  leastCount: number,
  rounds: number,
): TrainingTree[] {
  const turned = new Map(
    trees.map((tree) => [backwards(tree), (predicted.get(tree) ?? new Int32Array()).toReversed()]),
  );
  const turnedTrees = [...turned.keys()];
  const second = fitParser(turnedTrees, turned, parserFeatures(turnedTrees, turned, leastCount), rounds, 'backwards');
  const codes = new Codes();
  const agreed: TrainingTree[] = [];
  for (const units of sentences) {
    codes.read(units);
    tagParts(tagger, codes);
    const parts = codes.part.slice(0, units.length);
    const own = { group: 'agreed', units, parts: [...parts], heads: [], relations: [] };
    const tree = { ...own, ...treeBy(tagger, first, own, parts) };
    const other = treeBy(tagger, second, backwards(own), parts.toReversed());
    const same = tree.heads.filter(
      (head, unit) => head === turnedHead(other.heads[units.length - 1 - unit] ?? 0, units.length),
    );
    if (same.length >= leastAgreement * units.length) agreed.push(tree);
  }
  return agreed;
}

const codesForTree = new Codes();
const state = new ParserState();
const workspace = newWorkspace();

function treeBy(
  tagger: LinearModel,
  models: ParserModels,
  { units }: Pick<TrainingTree, 'units'>,
  parts: Int32Array,
): Pick<TrainingTree, 'heads' | 'relations'> {
  codesForTree.read(units);
  codesForTree.part.set(parts);
  parse({ parts: tagger, ...models }, codesForTree, state, workspace);
  return { heads: [...state.head.slice(0, units.length)], relations: [...state.relation.slice(0, units.length)] };
}

/** The sentence from its end to its start. */
function backwards(tree: TrainingTree): TrainingTree {
  const { length } = tree.units;
  return {
    group: tree.group,
    units: tree.units.map((unit, i) => ({ ...unit, before: tree.units[i + 1]?.before ?? '' })).toReversed(),
    parts: tree.parts.toReversed(),
    heads: tree.heads.map((head) => turnedHead(head, length)).toReversed(),
    relations: tree.relations.toReversed(),
  };
}

/** The root stays where it is, behind the last word. */
const turnedHead = (head: number, length: number): number => (head === length ? length : length - 1 - head);
