import type { References } from '../../coreference/readReferences';
import type { Attribution, Person } from '../../result/analysis';
import { countLeading } from '../../text/countLeading';
import type { Span } from '../../text/span';
import type { NounPhrase } from '../phrases/nounPhrase';
import type { NarrationWord, Scene } from '../scene/scene';
import type { Ages } from './findAges';
import type { Bearers } from './findBearers';
import type { ProperName } from './findProperNames';
import type { Relatives } from './findRelatives';

/** What a pronoun stands for: a person, or another source without its place. */
export type PronounSource = Person | Pick<Source, 'name' | 'personId' | 'sourceType'>;

/** Who a noun phrase is: an attribution without its rule and cue. */
export type Source = Omit<Attribution, 'rule' | 'cue'>;

/** What {@link readSource} looks things up in. */
export interface SourceContext {
  readonly scene: Scene;
  /** Whom the text's pronouns mean. */
  readonly references: References;
  /** Whose quotations were found, in their order: up to the one that is asked about, and all of them once these are done. */
  readonly spoken: readonly Source[];
  /** What pronouns were found to stand for, by their item. */
  readonly pronouns: Map<number, PronounSource | null>;
  /** Who the text says its people to be. */
  readonly bearers: Bearers;
  /** Those in the text, by their id. */
  readonly people: ReadonlyMap<Person['id'], Person>;
  /** How old the text says its people to be. */
  readonly ages: Ages;
  /** Who is brought in as somebody's relative. */
  readonly relatives: Relatives;
  /** The names in the text that are no people. */
  readonly properNames: readonly ProperName[];
  /** What the text's acronyms stand for. */
  readonly acronyms: ReadonlyMap<string, string>;
}

/** A noun phrase and its words. */
export interface WordedPhrase {
  readonly phrase: NounPhrase;
  readonly words: readonly NarrationWord[];
  /** The words before the first preposition, and the last of them: *a spokesman* for the port. */
  readonly chunk: readonly NarrationWord[];
  readonly head: NarrationWord;
  readonly span: Span;
  /** The phrase as it stands in the text. */
  readonly text: string;
}

/** Who a noun phrase is; null when nothing that can speak. */
export type ReadSource = (phrase: NounPhrase) => Source | null;

/** How many quotations were found whose sources stand before a place. */
export const countSpoken = ({ spoken }: SourceContext, before: number): number =>
  countLeading(spoken, ({ source }) => source.start < before);

/** Who a source is, where that is somebody whom the text names. */
export const personOf = ({ people }: SourceContext, source: Source | null): Person | null =>
  (source?.personId === undefined ? null : people.get(source.personId)) ?? null;

export const personSource = (source: Span, form: Attribution['form'], person: Person): Source => ({
  source,
  form,
  name: person.name,
  sourceType: 'person',
  personId: person.id,
});
