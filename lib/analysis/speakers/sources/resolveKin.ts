import { possessivePronouns } from '../../lexicon/functionWords';
import type { Person } from '../../result/analysis';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isPossessive } from '../scene/isPossessive';
import { mentionsIn } from '../scene/peopleIndex';
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
  const [only, another] = context.relatives.get(noun?.normal ?? '') ?? [];
  if (!owner || !only || another) return null;
  const isPronoun = possessivePronouns.has(owner.normal);
  if (!isPronoun && !isPossessive(owner.token)) return null;
  const of = only.owner === null ? null : personAt(context, only.owner);
  const id = isPronoun
    ? context.references.pronouns.get(owner.span.start)?.person?.id
    : read({ first, last: last - 1 })?.personId;
  const isSame = id === undefined || !of ? isPronoun : id === of.id;
  // Nobody is their own relative; whose child the text tells of is plain, whomever *his* was taken for.
  const isOther = id !== only.person.id || (isPronoun && only.owner === null);
  return isSame && isOther ? only.person : null;
}

/** Whom *his* means, or *Lee’s* is. */
const personAt = ({ references, scene }: SourceContext, start: number): Person | null =>
  references.pronouns.get(start)?.person ?? mentionsIn(scene.mentions, { start, end: start + 1 })[0]?.person ?? null;
