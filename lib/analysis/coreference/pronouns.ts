import { clitics } from '../lexicon/functionWords';
import type { Gender } from '../result/analysis';
import type { Word } from '../people/words/word';

/** What a pronoun of the third person tells of whom it means. */
export interface Pronoun {
  /** Null of they. */
  readonly gender: Gender | null;
  /** `her` is `object` here; whether it stands before its noun is the grammar's to tell. */
  readonly form: 'subject' | 'object' | 'possessive' | 'reflexive';
  /** How many of its word's letters it takes: he|'s. */
  readonly length: number;
}

const table: ReadonlyMap<string, readonly [Gender | null, Pronoun['form']]> = new Map([
  ['he', ['masculine', 'subject']],
  ['him', ['masculine', 'object']],
  ['his', ['masculine', 'possessive']],
  ['himself', ['masculine', 'reflexive']],
  ['she', ['feminine', 'subject']],
  ['her', ['feminine', 'object']],
  ['hers', ['feminine', 'possessive']],
  ['herself', ['feminine', 'reflexive']],
  ['they', [null, 'subject']],
  ['them', [null, 'object']],
  ['their', [null, 'possessive']],
  ['theirs', [null, 'possessive']],
  ['themself', [null, 'reflexive']],
  ['themselves', [null, 'reflexive']],
]);

const contraction = new RegExp(`'(?:${clitics})$`);

/** The pronoun that a word is, contractions included ("she'd"); null for other words, and for HE in a line of capitals. */
export function readPronoun(word: Word | undefined): Pronoun | null {
  if (!word || word.isAllCapitals) return null;
  const key = word.key.replace(contraction, '');
  const entry = table.get(key);
  if (!entry) return null;
  const [gender, form] = entry;
  return { gender, form, length: key.length };
}
