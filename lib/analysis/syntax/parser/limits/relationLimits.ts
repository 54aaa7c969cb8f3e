import { relations, type Relation } from '../../sentence/relations';
import { objectForms } from './objectForms';

/** A word has at most one of each of these below it; those in one row exclude each other. */
const single: readonly (readonly Relation[])[] = [
  ['nsubj', 'nsubj:pass', 'csubj'],
  ['obj'],
  ['iobj'],
  ['obl:agent'],
  ['xcomp'],
  ['cop'],
  ['nmod:poss'],
  ['compound:prt'],
  ['expl'],
];
const prepositionBit = 1 << single.length;
const clauseBit = prepositionBit << 1;
const conjunctionBit = clauseBit << 1;
const objectBit = conjunctionBit << 1;

/** What is found below the head of a clause; a conjunction only before it. */
const clauseSigns: readonly Relation[] = ['nsubj', 'nsubj:pass', 'csubj', 'cop', 'aux', 'aux:pass', 'mark'];
const asClause: readonly Relation[] = [
  'root',
  'csubj',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'acl:relcl',
  'parataxis',
  'conj',
  'dep',
];
/** What a word with a preposition before it can be: no subject and no object. */
const afterPreposition: readonly Relation[] = [
  'obl',
  'obl:agent',
  'nmod',
  ...asClause.filter((name) => name !== 'csubj'),
];

const groupBits = Int32Array.from(relations, (name) => {
  const group = single.findIndex((names) => names.includes(name));
  return group < 0 ? 0 : 1 << group;
});
const ownBits = Int32Array.from(
  relations,
  (name) =>
    (asClause.includes(name) ? 0 : clauseBit) |
    (afterPreposition.includes(name) ? 0 : prepositionBit) |
    (name.startsWith('nsubj') ? objectBit : 0),
);
const signBits = Int32Array.from(
  relations,
  (name) =>
    (clauseSigns.includes(name) ? clauseBit : 0) |
    (name === 'case' ? prepositionBit : 0) |
    (name === 'cc' ? conjunctionBit : 0),
);
const beforeOnly: ReadonlySet<number> = new Set([
  relations.indexOf('case'),
  relations.indexOf('cc'),
  relations.indexOf('mark'),
]);

/** What the form of a word tells of it, as bits. */
export const bitsOfForm = (form: number): number => (objectForms.has(form) ? objectBit : 0);

/** What a dependant with this relation tells of its head, as bits that limit what may follow. */
export const bitsOf = (relation: number, isBefore: boolean): number =>
  (groupBits[relation] ?? 0) | (isBefore || !beforeOnly.has(relation) ? (signBits[relation] ?? 0) : 0);

/**
 * Takes away the relations that a word cannot have, by the bits of the word and of its head: no word has two subjects, and
 * neither a word with a preposition before it nor *them* is a subject. In GUM's trees 52 of 41,000 words break these limits.
 */
export function limitRelations(scores: Float64Array, word: number, head: number): void {
  for (let relation = 0; relation < relations.length; relation++)
    if ((groupBits[relation] ?? 0) & head || (ownBits[relation] ?? 0) & word) scores[relation] = -Infinity;
}

/** Whether a word with these bits is joined to one before it by “and” or “or”, and can be nothing else: Lee *and Park* said … */
export const isJoined = (word: number): boolean => (word & conjunctionBit) !== 0 && (word & clauseBit) === 0;
