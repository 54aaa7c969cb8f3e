import { nounPrepositions } from '../../lexicon/functionWords';
import { nounSource } from '../phrases/speakerNoun';
import { mentionsIn } from '../scene/peopleIndex';
import type { Item, Part } from '../scene/scene';
import type { Source, SourceContext } from '../sources/source';

/**
 * Lee died on Monday. “She was the best of us.”: whether quoted words that begin with *he* or *she* speak of the person whom the
 * sentence before them is about, and so are somebody else's. Not so where its rest names another whom they may speak of.
 */
export function isAbout(
  { scene, people }: SourceContext,
  part: Part,
  { personId }: Source,
  [start, end]: readonly [number, number],
): boolean {
  const pronoun = /^\P{L}*(he|she|his|her)\b/iu
    .exec(scene.text.slice(part.span.start, part.span.end))?.[1]
    ?.toLowerCase();
  const gender = scene.people.find(({ id }) => id === personId)?.gender;
  if (!pronoun || (gender && (gender === 'feminine') !== /^(?:she|her)$/.test(pronoun))) return false;
  const rest = scene.items.slice(start, end);
  const isOther = rest.some((item, index) => {
    if (item.kind !== 'word') return false;
    if (
      mentionsIn(people, item.span).some(({ person, mention }) => person.id !== personId && mention.form !== 'pronoun')
    )
      return true;
    return nounSource(item.normal) === 'unnamed-person' && !isPredicate(rest, index);
  });
  return !isOther;
}

/** was *the first ever* woman: so many items. */
const maxPredicate = 5;

/** was the first *woman* to sail: what she was. Not so: was proud of his *son*. */
function isPredicate(items: readonly Item[], noun: number): boolean {
  for (let at = noun - 1; at >= 0 && noun - at <= maxPredicate; at--) {
    const item = items[at];
    if (item?.kind !== 'word' || nounPrepositions.has(item.normal)) return false;
    if (/^(?:as|became|is|was)$/.test(item.normal)) return true;
  }
  return false;
}
