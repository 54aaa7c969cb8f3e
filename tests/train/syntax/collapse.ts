import { partCode } from '../../../lib/analysis/syntax/sentence/partsOfSpeech';
import type { Unit } from '../../../lib/analysis/syntax/parser/units/unit';
import { asTree, type TrainingTree } from './trainingTree';

const quote = partCode.QUOTE ?? 0;

/** A quotation in the place of a stretch of units. */
export function quotationOver(units: readonly Unit[], text: string, before: string): Unit {
  const span = { start: units[0]?.span.start ?? 0, end: units.at(-1)?.span.end ?? 0 };
  return { kind: 'quotation', span, text, normal: '', tags: new Set(), before };
}

/** The units of the tree in a new order, some left out; what hangs on a unit that is left out moves up. Null where no tree is left. */
export function rearrange(tree: TrainingTree, order: readonly number[], units: readonly Unit[]): TrainingTree | null {
  const { length } = tree.units;
  const place = new Map(order.map((from, to) => [from, to]));
  const headOf = (unit: number): number => {
    let head = tree.heads[unit] ?? length;
    for (let steps = 0; head !== length && !place.has(head) && steps < length; steps++)
      head = tree.heads[head] ?? length;
    return head === length ? order.length : (place.get(head) ?? order.length);
  };
  return asTree({
    group: tree.group,
    units,
    parts: order.map((unit) => tree.parts[unit] ?? 0),
    heads: order.map(headOf),
    relations: order.map((unit) => tree.relations[unit] ?? 0),
  });
}

/** The tree with the units from `first` to `last` as one quotation, which hangs where their highest hung. */
export function collapse(tree: TrainingTree, first: number, last: number, text: string): TrainingTree | null {
  const isIn = (unit: number) => unit >= first && unit <= last;
  const tops = tree.units.map((_, unit) => unit).filter((unit) => isIn(unit) && !isIn(tree.heads[unit] ?? -1));
  // Of several that hang outside, the highest is the quotation.
  const top = tops.find((unit) => (tree.heads[unit] ?? 0) === tree.units.length) ?? tops[0];
  if (top === undefined) return null;
  const heads = tree.heads.map((head) => (isIn(head) ? top : head));
  heads[top] = tree.heads[top] ?? 0;
  if (tops.some((unit) => unit !== top && isAbove(tree, unit, top))) return null;
  const order = tree.units.map((_, unit) => unit).filter((unit) => !isIn(unit) || unit === top);
  const quotation = quotationOver(tree.units.slice(first, last + 1), text, tree.units[first]?.before ?? '');
  const parts = tree.parts.map((part, unit) => (unit === top ? quote : part));
  return rearrange(
    { ...tree, heads, parts },
    order,
    order.map((unit) => (unit === top ? quotation : (tree.units[unit] ?? quotation))),
  );
}

function isAbove(tree: TrainingTree, unit: number, below: number): boolean {
  for (let at = below, steps = 0; at !== tree.units.length && steps <= tree.units.length; steps++) {
    at = tree.heads[at] ?? tree.units.length;
    if (at === unit) return true;
  }
  return false;
}
