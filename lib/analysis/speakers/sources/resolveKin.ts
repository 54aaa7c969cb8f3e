import { possessivePronouns } from '../../lexicon/functionWords';
import type { Person } from '../../result/analysis';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isPossessive } from '../scene/isPossessive';
import { mentionsIn } from '../scene/peopleIndex';
import type { NarrationWord } from '../scene/scene';
import type { Relative } from './findRelatives';
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
  const [only, another] = (context.relatives.get(noun.normal) ?? []).filter(
    (one) => isWriters(context, one) === isWriter,
  );
  if (!only || another) return null;
  const of = ownerOf(context, only);
  const isSame = id === undefined || !of ? isPronoun : id === of.id;
  // Nobody is their own relative; whose child the text tells of is plain, whomever *his* was taken for.
  const isOther = id !== only.person.id || (isPronoun && only.owner === null);
  return isSame && isOther ? only.person : null;
}

const isWriters = ({ scene: { text } }: SourceContext, { owner }: Relative): boolean =>
  owner !== null && /^(?:my|our) /i.test(text.slice(owner, owner + 4));

/** Whom *his* means, or *Lee’s* is. */
const ownerOf = ({ references, scene }: SourceContext, { owner }: Relative): Person | null =>
  owner === null
    ? null
    : (references.pronouns.get(owner)?.person ??
      mentionsIn(scene.mentions, { start: owner, end: owner + 1 })[0]?.person ??
      null);
