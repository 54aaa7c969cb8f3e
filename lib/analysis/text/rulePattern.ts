/** A word of a document of compromise's, as its rules see it. */
export interface RuleTerm {
  readonly text: string;
  readonly normal: string;
  readonly machine?: string | null;
  readonly root?: string;
  /** The word that a contraction stands for. */
  readonly implicit?: string;
  readonly alias?: readonly string[];
  readonly tags: ReadonlySet<string>;
  readonly index: readonly [number, number];
}

/** One place of a rule of compromise's, as it parses `#Noun`, `(was|were)`, `[said]?`. */
export interface RulePlace {
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly greedy?: boolean;
  readonly anything?: boolean;
  readonly id?: string;
  readonly word?: string;
  readonly use?: string;
  readonly fuzzy?: boolean;
  readonly tag?: string;
  readonly fastOr?: ReadonlySet<string>;
  readonly operator?: 'and' | 'or';
  readonly choices?: readonly (readonly RulePlace[])[];
}

/** Whether a term may stand at a place of a rule. True where only compromise can tell. */
type PlaceTest = (term: RuleTerm) => boolean;

/**
 * Whether the rule can match these terms, from its first places: false only where compromise's own `match` finds nothing.
 * It asks places that take just one term, up to the first that does not.
 */
export function canMatch(tests: readonly PlaceTest[], terms: readonly RuleTerm[]): boolean {
  // A place may pass over the second half of a contraction.
  if (tests.length === 0 || terms.some(({ implicit }) => implicit)) return true;
  for (let start = 0; start + tests.length <= terms.length; start++) {
    let i = 0;
    while (i < tests.length && tests[i]?.(terms[start + i] as RuleTerm)) i++;
    if (i === tests.length) return true;
  }
  return false;
}

/** The tests of a rule's first places. */
export function leadingTests(places: readonly RulePlace[]): readonly PlaceTest[] {
  const tests: PlaceTest[] = [];
  for (const place of places) {
    if (place.optional || place.negative || place.greedy) break;
    tests.push(testOf(place));
    if (place.choices && !isOneTerm(place)) break;
  }
  return tests;
}

const isOneTerm = ({ operator, choices = [] }: RulePlace): boolean =>
  operator === 'or' && choices.every(([only, ...others]) => only && !only.greedy && others.length === 0);

function testOf({ anything, negative, id, word, use, fuzzy, tag, fastOr, choices }: RulePlace): PlaceTest {
  if (anything || negative || id !== undefined) return () => true;
  if (word !== undefined) return use || fuzzy ? () => true : isWord(word);
  if (tag !== undefined) return ({ tags }) => tags.has(tag);
  if (fastOr)
    return ({ root, implicit, machine, normal, text }) =>
      fastOr.has(root || implicit || machine || normal) || fastOr.has(text);
  if (!choices) return () => true;
  const tests = choices.map(([first]) => (first ? testOf(first) : () => true));
  return (term) => tests.some((test) => test(term));
}

const isWord =
  (word: string): PlaceTest =>
  ({ machine, alias, text, normal }) =>
    machine === word || text === word || normal === word || (alias?.includes(word) ?? false);
