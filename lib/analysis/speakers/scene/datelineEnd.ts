import type { Span } from '../../text/span';
import { isNamedIn, type PeopleIndex } from './peopleIndex';

/** HARROWDENE, Ohio (AP) —; Abuja – */
const dateline =
  /^\s*\p{Lu}[\p{L}.’'-]*(?:,? \p{Lu}[\p{L}.’'-]*){0,4}(?: \([^)]{2,40}\))? ?(?:[—–]|--| - )\s*(?=["“‘]?\p{Lu})/u;

/** So many characters of a paragraph are looked at. */
const reach = 90;

/** Where a paragraph's text begins after the place that it comes from; its start when it names none. Not so: Ann Lee – Park’s aunt – said. */
export function datelineEnd(text: string, { start, end }: Span, people: PeopleIndex): number {
  const match = dateline.exec(text.slice(start, Math.min(end, start + reach)));
  if (!match) return start;
  const span = { start, end: start + match[0].length };
  const isName = isNamedIn(people, span);
  return isName || /^[^.!?\n]{0,80} [—–-] /u.test(text.slice(span.end, Math.min(end, span.end + reach)))
    ? start
    : span.end;
}
