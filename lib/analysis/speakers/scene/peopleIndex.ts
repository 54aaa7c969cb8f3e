import type { Mention, Person } from '../../result/analysis';
import type { Span } from '../../text/span';

export interface PlacedMention {
  readonly mention: Mention;
  readonly person: Person;
}

/** All mentions in text order, to look up by place. */
export type PeopleIndex = readonly PlacedMention[];

export function indexPeople(people: readonly Person[]): PeopleIndex {
  return people
    .flatMap((person) => person.mentions.map((mention) => ({ mention, person })))
    .sort((a, b) => a.mention.span.start - b.mention.span.start);
}

/** The position in the index of the first mention that ends after `at`. */
export function firstMentionAfter(index: PeopleIndex, at: number): number {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index[middle]?.mention.span.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The mentions that share a character with the span, in text order. */
export function mentionsIn(index: PeopleIndex, span: Span): PlacedMention[] {
  const found: PlacedMention[] = [];
  for (let i = firstMentionAfter(index, span.start); i < index.length; i++) {
    const placed = index[i];
    if (!placed || placed.mention.span.start >= span.end) break;
    found.push(placed);
  }
  return found;
}

/** Whether a person is named there, be it in part: not by a role or a pronoun. */
export const isNamedIn = (index: PeopleIndex, span: Span | undefined): boolean =>
  span !== undefined && mentionsIn(index, span).some(({ mention }) => /name$/.test(mention.form));
