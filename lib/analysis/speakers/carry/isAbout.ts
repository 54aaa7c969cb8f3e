import type { Gender, Person } from '../../result/analysis';
import { nounPrepositions } from '../../lexicon/functionWords';
import { nounSource } from '../phrases/speakerNoun';
import { mentionsIn } from '../scene/peopleIndex';
import type { Item, Part } from '../scene/scene';
import { personOf, type Source, type SourceContext } from '../sources/source';
import { isNamedInWords } from './isNamedInWords';

/** From one item to before another. */
export type ItemRange = readonly [first: number, end: number];

/** Where a sentence may name others than whom it hands the word to: before them, if it only leads up to them, and after. */
interface Others {
  readonly before: ItemRange | null;
  readonly after: ItemRange;
}

/**
 * Lee died on Monday. “She was the best of us.”: whether quoted words that begin with *he* or *she* speak of the person whom the
 * sentence before them is about, or that name that person, and so are somebody else's. Not so where it names another whom they
 * may speak of.
 */
export function isAbout(context: SourceContext, part: Part, source: Source, { before, after }: Others): boolean {
  const { scene } = context;
  const { personId } = source;
  if (isNamedInWords(scene, part, source)) return true;
  const pronoun = /^\P{L}*(he|she|his|her)\b/iu
    .exec(scene.text.slice(part.span.start, part.span.end))?.[1]
    ?.toLowerCase();
  if (!pronoun) return false;
  const meant: Gender = /^(?:she|her)$/.test(pronoun) ? 'feminine' : 'masculine';
  const fits = (person: Person | null) => (person?.gender ?? meant) === meant;
  if (!fits(personOf(context, source))) return false;
  const isOther = (item: Item): boolean =>
    item.kind === 'word' &&
    mentionsIn(scene.mentions, item.span).some(
      ({ person, mention }) => person.id !== personId && mention.form !== 'pronoun' && fits(person),
    );
  const rest = scene.items.slice(...after);
  return !(
    (before && scene.items.slice(...before).some(isOther)) ||
    rest.some(
      (item, index) =>
        isOther(item) ||
        (item.kind === 'word' && nounSource(item.normal) === 'unnamed-person' && !isPredicate(rest, index)),
    )
  );
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
