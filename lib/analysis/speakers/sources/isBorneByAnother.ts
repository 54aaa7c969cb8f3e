import type { Person } from '../../result/analysis';
import { openingOf } from '../phrases/openingOf';
import { isCapitalised } from '../scene/isCapitalised';
import { isNamedIn, mentionsIn } from '../scene/peopleIndex';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { sentenceEnd, sentenceStart } from '../scene/sentence';
import type { SourceContext } from './source';

/** How far back another bearer of the same role may have been brought in, in characters. */
const maxDistance = 1500;

/**
 * Whether the words before an item give a role's noun to somebody else than a person: "a businessman told Lee …", "Mayor Ann
 * Lee". Not so where they say it of the person ("Lee, a businessman"), and where nobody bears it ("to be mayor").
 */
export function isBorneByAnother(
  { scene: { items, mentions } }: SourceContext,
  noun: string,
  before: number,
  person: Person,
): boolean {
  const from = (items[before]?.span.start ?? 0) - maxDistance;
  for (let at = before - 1; at >= 0; at--) {
    const word = items[at];
    if (word && word.span.start < from) return false;
    if (word?.kind !== 'word' || word.normal !== noun) continue;
    const next = items[at + 1];
    const named = isCapitalised(next) ? mentionsIn(mentions, next.span) : [];
    if (named.some((one) => one.person.id !== person.id) && !isCalled(person, noun)) return true;
    const opening = named.length > 0 ? null : openingOf(items, at);
    // The governor left: the same, if that is what Governor Lee is.
    if (opening === null || (isWord(items[opening], 'the') && isCalled(person, noun))) continue;
    // The mayor, the vicar and Lee came: in a list it is somebody else
    const isListed = isWord(next, 'and') && isNamedIn(mentions, items[at + 2]?.span);
    if (isListed || !isPredicate(items[opening - 1])) return true;
    const [start, end] = [sentenceStart(items, at), sentenceEnd(items, at)];
    const sentence = { start: items[start]?.span.start ?? 0, end: items[end - 1]?.span.end ?? word.span.end };
    if (!mentionsIn(mentions, sentence).some((one) => one.person.id === person.id)) return true;
  }
  return false;
}

const isCalled = ({ role }: Person, noun: string): boolean => role?.toLowerCase().split(' ').includes(noun) === true;

/** Lee is *a businessman*; as *a businessman*; Lee, *a businessman*. */
const isPredicate = (before: Item | undefined): boolean =>
  before?.kind === 'word'
    ? /^(?:as|be|became|become|been|is|was)$/.test(before.normal)
    : before?.kind === 'mark' && before.mark === ',';
