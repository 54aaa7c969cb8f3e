import type { References } from '../../coreference/readReferences';
import type { Attribution, Person } from '../../result/analysis';
import type { ProperName } from './findProperNames';
import type { Scene } from '../scene/scene';

/** What a pronoun stands for: a person, or another source without its place. */
export type PronounSource = Person | Pick<Source, 'name' | 'sourceType'>;

/** Who a noun phrase is: an attribution without its rule and cue. */
export type Source = Omit<Attribution, 'rule' | 'cue'>;

/** What {@link readSource} looks things up in. */
export interface SourceContext {
  readonly scene: Scene;
  /** Whom the text's pronouns mean. */
  readonly references: References;
  /** Who spoke so far, in the order of the quotations. */
  readonly spoken: readonly Source[];
  /** What pronouns were found to stand for, by their item. */
  readonly pronouns: Map<number, PronounSource | null>;
  /** How old the text says its people to be, by their id. */
  readonly ages: ReadonlyMap<Person['id'], number>;
  /** The names in the text that are no people. */
  readonly properNames: readonly ProperName[];
  /** What the text's acronyms stand for. */
  readonly acronyms: ReadonlyMap<string, string>;
}
