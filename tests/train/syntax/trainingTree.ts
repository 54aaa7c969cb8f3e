import { partCode } from '../../../lib/analysis/syntax/sentence/partsOfSpeech';
import { relations } from '../../../lib/analysis/syntax/sentence/relations';
import { wordsOfToken, type Unit } from '../../../lib/analysis/syntax/parser/units/unit';
import type { TaggedText } from '../../../lib/analysis/text/tagging';
import type { Span } from '../../../lib/analysis/text/span';
import type { TreeWord } from './readTrees';

/** A sentence as the syntax layer will see it, with its tree. */
export interface TrainingTree {
  /** Sentences of one group are fitted on or measured on together. */
  readonly group: string;
  readonly units: readonly Unit[];
  /** Codes of the parts of speech. */
  readonly parts: readonly number[];
  /** Heads, the root's being the number of units. */
  readonly heads: readonly number[];
  /** Codes of the relations. */
  readonly relations: readonly number[];
}

const mergedParts: Readonly<Record<string, string>> = {
  NNPS: 'NNP',
  FW: 'NN',
  LS: 'CD',
  AFX: 'JJ',
  ADD: 'NNP',
  GW: 'NN',
  WP$: 'PRP$',
  RBR: 'RB',
  RBS: 'RB',
};

const mergedRelations: Readonly<Record<string, string>> = {
  'nmod:desc': 'compound',
  'advcl:relcl': 'advcl',
  goeswith: 'flat',
  vocative: 'discourse',
};

const relationCode: Readonly<Record<string, number>> = Object.fromEntries(
  relations.map((relation, code) => [relation, code]),
);

export const codeOfPart = (part: string): number => partCode[mergedParts[part] ?? part] ?? partCode.SYM ?? 0;

export const codeOfRelation = (relation: string): number =>
  relationCode[mergedRelations[relation] ?? relation] ??
  relationCode[relation.replace(/:.*/, '')] ??
  relationCode.dep ??
  0;

/**
 * The tree over the units that the syntax layer makes of the sentence; null when they do not fit together. A unit that
 * holds several words of the tree takes the place of the highest; words that no unit holds (punctuation) are left out,
 * and what hangs on them moves up.
 */
export function treeOverUnits(
  tagged: TaggedText,
  firstToken: number,
  span: Span,
  words: readonly TreeWord[],
  group: string,
): TrainingTree | null {
  const units: Unit[] = [];
  let position = span.start;
  for (let i = firstToken; (tagged.tokens[i]?.span.start ?? Infinity) < span.end; i++) {
    const token = tagged.tokens[i];
    if (!token) break;
    units.push(...wordsOfToken(tagged.text, token, position, span.end));
    position = Math.max(position, units.at(-1)?.span.end ?? 0);
  }
  return units.length === 0 ? null : treeOf(units, words, group);
}

/** The tree of the words over the units that hold them. */
export function treeOf(units: readonly Unit[], words: readonly TreeWord[], group: string): TrainingTree | null {
  const unitOf = words.map(({ start, end }) =>
    units.findIndex((unit) => unit.span.start < end && start < unit.span.end),
  );
  const wordOf: number[] = units.map(() => -1);
  words.forEach((word, index) => {
    const unit = unitOf[index] ?? -1;
    if (unit < 0) return;
    const held = wordOf[unit] ?? -1;
    if (held < 0 || depth(words, index) < depth(words, held)) wordOf[unit] = index;
  });
  const heads = units.map((_, unit): number => {
    const word = wordOf[unit] ?? -1;
    // A second unit of one word: hangs on the unit before.
    if (word < 0) return unit === 0 ? 1 : unit - 1;
    let head = words[word]?.head ?? -1;
    while (head >= 0 && ((unitOf[head] ?? -1) < 0 || unitOf[head] === unit)) head = words[head]?.head ?? -1;
    return head < 0 ? units.length : (unitOf[head] ?? units.length);
  });
  const relations = units.map((_, unit) => codeOfRelation(words[wordOf[unit] ?? -1]?.relation ?? 'flat'));
  return asTree({
    group,
    units,
    parts: units.map((_, unit) => codeOfPart(words[wordOf[unit] ?? -1]?.part ?? 'NN')),
    heads,
    relations,
  });
}

/** One root only, its relation `root`; null where the heads make no tree. */
export function asTree(tree: TrainingTree): TrainingTree | null {
  const { length } = tree.units;
  const heads = [...tree.heads];
  const relations = [...tree.relations];
  const root = heads.indexOf(length);
  if (root < 0) return null;
  heads.forEach((head, unit) => {
    if (head === length && unit !== root) {
      heads[unit] = root;
      relations[unit] = codeOfRelation('parataxis');
    } else if (head !== length && relations[unit] === codeOfRelation('root')) relations[unit] = codeOfRelation('dep');
  });
  relations[root] = codeOfRelation('root');
  for (let unit = 0; unit < length; unit++) {
    let at = unit;
    for (let steps = 0; at !== length; steps++) {
      if (steps > length) return null;
      at = heads[at] ?? length;
    }
  }
  return { ...tree, heads, relations };
}

function depth(words: readonly TreeWord[], index: number): number {
  let steps = 0;
  for (let at = index; at >= 0 && steps < words.length; at = words[at]?.head ?? -1) steps++;
  return steps;
}
