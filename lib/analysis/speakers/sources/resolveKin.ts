import { possessivePronouns } from '../../lexicon/functionWords';
import type { Person } from '../../result/analysis';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isPossessive } from '../scene/isPossessive';
import type { NarrationWord } from '../scene/scene';
import type { ReadSource, SourceContext } from './source';

/**
 * Whom "his wife" or "the bishop’s wife" means: the only person whom the text brings in as somebody’s wife (Lee and his wife,
 * *Ann*). Null for other words, and when there is none, when there are two, and when she is somebody else’s.
 */
export function resolveKin(
  context: SourceContext,
  { first, last }: NounPhrase,
  words: readonly NarrationWord[],
  read: ReadSource,
): Person | null {
  const [owner, noun] = words.slice(-2);
  if (!owner || !noun) return null;
  const isPronoun = possessivePronouns.has(owner.normal);
  if (!isPronoun && !isPossessive(owner.token)) return null;
  const isWriter = /^(?:my|our)$/.test(owner.normal);
  const id = isPronoun
    ? context.references.pronouns.get(owner.span.start)?.person?.id
    : read({ first, last: last - 1 })?.personId;
  const known = (context.relatives.get(noun.normal) ?? []).filter((one) => (one.owner === 'writer') === isWriter);
  const own = known.filter(({ of }) => id !== undefined && of?.id === id);
  const [only, ...others] = own.length > 0 ? own : known;
  if (!only || others.some(({ person }) => person !== only.person)) return null;
  if (id !== undefined && id === only.of?.id) return only.person;
  // Nobody is their own relative: whomever *his* was taken for.
  const isUntold = id === undefined || (id === only.person.id ? only.owner === 'born' || only.of : !only.of);
  return isPronoun && isUntold ? only.person : null;
}
