import { cueWord } from '../../../lib/analysis/lexicon/cueForms';
import type { Span } from '../../../lib/analysis/text/span';
import { drawWith } from '../trainingText';
import { collapse, rearrange } from './collapse';
import { codeOfRelation, type TrainingTree } from './trainingTree';

/** The sentence with its quoted stretches as quotations, and what stands in them as trees of their own. */
export function collapsedCopies(tree: TrainingTree, text: string, stretches: readonly Span[]): TrainingTree[] {
  const inSentence = stretches.filter(
    ({ start, end }) => start < (tree.units.at(-1)?.span.end ?? 0) && end > (tree.units[0]?.span.start ?? 0),
  );
  if (inSentence.length === 0) return [];
  const copies: TrainingTree[] = [];
  let whole = tree;
  for (const stretch of inSentence) {
    const within = whole.units.map(
      ({ kind, span }) => kind === 'word' && span.start >= stretch.start && span.end <= stretch.end,
    );
    const first = within.indexOf(true);
    const last = within.lastIndexOf(true);
    if (first < 0) continue;
    const inner = rearrange(
      whole,
      whole.units.map((_, unit) => unit).filter((unit) => unit >= first && unit <= last),
      whole.units.slice(first, last + 1),
    );
    if (inner) copies.push(inner);
    const outer = collapse(whole, first, last, text.slice(stretch.start, stretch.end));
    if (!outer) return copies;
    whole = outer;
  }
  if (whole.units.length > 1) copies.push(whole);
  return copies;
}

const complements: ReadonlySet<number | undefined> = new Set([codeOfRelation('ccomp'), codeOfRelation('parataxis')]);
const nominalSubject = codeOfRelation('nsubj');

/** Copies of a sentence in which what a verb of saying says is quoted: after the verb, or before it with the subject before or after the verb. */
export function spokenCopies(tree: TrainingTree, text: string, seed: string): TrainingTree[] {
  const draw = drawWith(seed);
  const copies: TrainingTree[] = [];
  const { units, heads, relations } = tree;
  heads.forEach((head, unit) => {
    if (!complements.has(relations[unit]) || head === units.length) return;
    const verb = units[head];
    if (!verb || !cueWord(verb.normal) || unit < head) return;
    const below = units.map((_, at) => hangsOn(tree, at, unit));
    const first = below.indexOf(true);
    const last = below.lastIndexOf(true);
    if (below.slice(first, last + 1).some((is) => !is) || first <= head) return;
    const words = text.slice(units[first]?.span.start, units[last]?.span.end).replace(/^that /, '');
    const ending = draw.from([',', '.', '?', '']);
    const spoken = words.charAt(0).toUpperCase() + words.slice(1);
    const after = collapse(tree, first, last, draw.number() < 0.3 ? words : spoken + ending);
    if (!after) return;
    const quoted = after.units.findIndex(({ kind }) => kind === 'quotation');
    const led = after.units.map((one, at) =>
      at === quoted ? { ...one, before: draw.from([',"', ',"', ':"', '"']) } : one,
    );
    copies.push({ ...after, units: led });
    if (heads[head] === units.length)
      copies.push(...movedCopies({ ...after, units: led }, quoted, draw.from([',', ',', '?', '.'])));
  });
  return copies;
}

/** “…,” X said … and “…,” said X … */
function movedCopies(tree: TrainingTree, quoted: number, ending: string): TrainingTree[] {
  const verb = tree.heads[quoted] ?? 0;
  const rest = tree.units.map((_, at) => at).filter((at) => at !== quoted);
  const quotation = tree.units[quoted];
  if (!quotation) return [];
  const front = { ...quotation, before: '"', text: quotation.text.replace(/[,.?]$/, '') + ending };
  const arranged = (order: readonly number[]) =>
    rearrange(
      tree,
      [quoted, ...order],
      [
        front,
        ...order.map((at, index) => {
          const unit = tree.units[at] ?? quotation;
          return index === 0 ? { ...unit, before: '"' } : unit;
        }),
      ],
    );
  const copies = [arranged(rest)];
  const subject = tree.heads.findIndex(
    (head, at) => head === verb && tree.relations[at] === nominalSubject && at < verb,
  );
  if (subject >= 0) {
    const phrase = rest.filter((at) => at === subject || hangsOn(tree, at, subject));
    const start = rest.indexOf(phrase[0] ?? -1);
    const isPlain = phrase.every((at, index) => rest[start + index] === at) && rest[start + phrase.length] === verb;
    if (isPlain && start === 0)
      copies.push(arranged([verb, ...phrase, ...rest.filter((at) => at !== verb && !phrase.includes(at))]));
  }
  return copies.filter((copy) => copy !== null);
}

function hangsOn(tree: TrainingTree, unit: number, on: number): boolean {
  for (let at = unit, steps = 0; at !== tree.units.length && steps <= tree.units.length; steps++) {
    if (at === on) return true;
    at = tree.heads[at] ?? tree.units.length;
  }
  return false;
}
