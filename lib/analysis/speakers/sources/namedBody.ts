import { organisationNouns } from '../../lexicon/speakerNouns';
import { isCapitalised } from '../scene/isCapitalised';
import { mentionsIn } from '../scene/peopleIndex';
import type { Item, NarrationWord } from '../scene/scene';
import type { SourceContext } from './source';

/** A body is taken up over no more than this many items: about three sentences. */
const maxItemsBack = 60;

/** What "the agency" may be called in its name. */
const agencies = /^(?:administration|agency|authority|board|bureau|commission|department|ministry|office|service)$/;

/**
 * The name of the body that "the department" or "the agency" takes up: the only one of that kind that the words just before
 * name ("Department of Transport"). Null when they name none, or two.
 */
export function namedBody(
  { scene: { items, text }, people }: SourceContext,
  noun: string,
  before: number,
): string | null {
  const names = new Set<string>();
  for (let at = before - 1; at >= 0 && before - at <= maxItemsBack; at--) {
    const word = items[at];
    if (word?.kind !== 'word' || !isName(word) || !isOfKind(word.normal, noun)) continue;
    let first = at;
    for (let left = items[first - 1]; left?.kind === 'word' && isName(left); left = items[first - 1]) first--;
    const last = nameEnd(items, at, before);
    const span = { start: items[first]?.span.start ?? 0, end: items[last]?.span.end ?? 0 };
    // The Department alone is no name; City Councillor Ann Lee is a person.
    if (last > first && mentionsIn(people, span).length === 0) names.add(text.slice(span.start, span.end));
  }
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/** Department *of Ports and Harbours*: the last item of a name that goes on after its noun. */
function nameEnd(items: readonly Item[], noun: number, limit: number): number {
  let last = noun;
  for (let at = noun + 1; at < limit; at++) {
    const word = items[at];
    if (word?.kind !== 'word') break;
    if (isName(word)) last = at;
    else if (!/^(?:and|for|of|on|the|&)$/.test(word.normal)) break;
  }
  return last;
}

const isOfKind = (word: string, noun: string): boolean =>
  organisationNouns.has(word) && (word === noun || (noun === 'agency' && agencies.test(word)));

/** A word of a name: not the article, and not a headline in capitals. */
const isName = (word: NarrationWord): boolean =>
  isCapitalised(word) && word.normal !== 'the' && !/^\p{Lu}{5,}$/u.test(word.token.text);
