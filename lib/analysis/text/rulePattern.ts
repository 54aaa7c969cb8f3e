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
  /** The two parts of speech between which compromise has to choose: `Noun|Verb`. */
  readonly switch?: string;
  readonly index: readonly [number, number];
}

/** One place of a rule of compromise's, as it parses `#Noun`, `(was|were)`, `[said]?`. */
export interface RulePlace {
  /** Only the first term. */
  readonly start?: boolean;
  /** Only the last term. */
  readonly end?: boolean;
  readonly optional?: boolean;
  readonly negative?: boolean;
  /** Takes as many terms as it can: at least `min`, or one. */
  readonly greedy?: boolean;
  readonly min?: number;
  readonly anything?: boolean;
  readonly id?: string;
  readonly word?: string;
  readonly use?: string;
  readonly fuzzy?: boolean;
  readonly tag?: string;
  readonly method?: string;
  readonly switch?: string;
  readonly fastOr?: ReadonlySet<string>;
  readonly operator?: 'and' | 'or';
  readonly choices?: readonly (readonly RulePlace[])[];
}

/** Whether a term may stand at a place of a rule. True where only compromise can tell. */
type PlaceTest = (term: RuleTerm, index: number, count: number) => boolean;

/** The tests of a rule's first places, of those that take just one term, up to the first that does not. */
export interface LeadingTests {
  readonly all: readonly PlaceTest[];
  /** Those that hold where there are contractions: a word may pass over the second half of one. */
  readonly upToWord: readonly PlaceTest[];
}

/** The first term at which the rule can match; -1 only where compromise's own `match` finds nothing. */
export function firstPossible(
  { all, upToWord }: LeadingTests,
  { terms, hasContraction }: { readonly terms: readonly RuleTerm[]; readonly hasContraction: boolean },
): number {
  const tests = hasContraction ? upToWord : all;
  for (let start = 0; start + tests.length <= terms.length; start++) {
    let i = 0;
    while (i < tests.length && tests[i]?.(terms[start + i] as RuleTerm, start + i, terms.length)) i++;
    if (i === tests.length) return start;
  }
  return -1;
}

export function leadingTests(places: readonly RulePlace[]): LeadingTests {
  const all: PlaceTest[] = [];
  for (const place of places) {
    if (place.optional || place.negative || (place.greedy && place.min === 0)) break;
    all.push(testOf(place));
    if (place.greedy || (place.choices && !isOneTerm(place))) break;
  }
  const word = places.findIndex(({ word, method }) => word !== undefined || method !== undefined);
  return { all, upToWord: word < 0 ? all : all.slice(0, word + 1) };
}

const isOneTerm = ({ operator, choices = [] }: RulePlace): boolean =>
  operator === 'or' && choices.every(([only, ...others]) => only && !only.greedy && others.length === 0);

function testOf(place: RulePlace): PlaceTest {
  const { start, end, greedy, anything, negative, choices } = place;
  if (anything || negative) return () => true;
  const test = termTest(place);
  if (start) return (term, index, count) => index === 0 && test(term, index, count);
  // What takes several terms up to the end begins before it.
  if (end && !greedy && !choices) return (term, index, count) => index === count - 1 && test(term, index, count);
  return test;
}

function termTest({
  id,
  word,
  use,
  fuzzy,
  tag,
  method,
  switch: parts,
  fastOr,
  operator,
  choices,
}: RulePlace): PlaceTest {
  if (id !== undefined) return () => true;
  if (word !== undefined) return use || fuzzy ? () => true : isWord(word);
  if (tag !== undefined) return ({ tags }) => tags.has(tag);
  if (method !== undefined) return () => true;
  if (parts !== undefined) return (term) => term.switch === parts;
  if (fastOr)
    return ({ root, implicit, machine, normal, text }) =>
      fastOr.has(root || implicit || machine || normal) || fastOr.has(text);
  if (!choices) return () => true;
  const tests = choices.map(([first]) => (first ? testOf(first) : () => true));
  return operator === 'and'
    ? (...term) => tests.every((test) => test(...term))
    : (...term) => tests.some((test) => test(...term));
}

const isWord =
  (word: string): PlaceTest =>
  ({ machine, alias, text, normal }) =>
    machine === word || text === word || normal === word || (alias?.includes(word) ?? false);
