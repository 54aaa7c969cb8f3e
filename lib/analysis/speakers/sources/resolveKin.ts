import { kinNouns } from '../../lexicon/kinNouns';
import { possessivePronouns } from '../../lexicon/functionWords';
import type { Person } from '../../result/analysis';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isPossessive } from '../scene/isPossessive';
import { mentionsIn } from '../scene/peopleIndex';
import type { NarrationWord } from '../scene/scene';
import type { ReadSource, SourceContext } from './source';

/** Somebody's relative is brought in within so many characters before the name: *Ann Lee’s brother,* Tom. */
const reach = 40;

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
  if (!owner || !noun || !kinNouns.has(noun.normal)) return null;
  const isPronoun = possessivePronouns.has(owner.normal);
  if (!isPronoun && !isPossessive(owner.token)) return null;
  const relatives = context.scene.people.flatMap((person) => {
    const at = broughtIn(context, person, noun.normal);
    return at === null ? [] : [{ person, of: personAt(context, at) }];
  });
  const [only] = relatives;
  if (!only || relatives.length > 1) return null;
  const id = isPronoun
    ? context.references.pronouns.get(owner.span.start)?.person?.id
    : read({ first, last: last - 1 })?.personId;
  const isSame = id === undefined || !only.of ? isPronoun : id === only.of.id;
  return isSame && id !== only.person.id ? only.person : null;
}

/** Lee and *his* wife, Ann: where it is said whose relative somebody is who is named then; null where it is not. */
function broughtIn({ scene: { text } }: SourceContext, { mentions }: Person, noun: string): number | null {
  const name = mentions.find(({ form }) => /name$/.test(form))?.span.start ?? 0;
  const before = text.slice(Math.max(0, name - reach), name);
  const owned = new RegExp(`(?:[Hh]er|[Hh]is|[Tt]heir|\\S+[’']s?) ${noun},? $`).exec(before);
  return owned && name - before.length + owned.index;
}

/** Whom *his* means, or *Lee’s* is. */
const personAt = ({ references, scene }: SourceContext, start: number): Person | null =>
  references.pronouns.get(start)?.person ?? mentionsIn(scene.mentions, { start, end: start + 1 })[0]?.person ?? null;
