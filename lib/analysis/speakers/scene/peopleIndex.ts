import type { Mention, Person } from '../../result/analysis';
import { countLeading } from '../../text/countLeading';
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
export const firstMentionAfter = (index: PeopleIndex, at: number): number =>
  countLeading(index, ({ mention }) => mention.span.end <= at);

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

/** Whether a mention names a person, be it in part: not by a role or a pronoun. */
export const isName = ({ form }: Mention): boolean => /name$/.test(form);

/** Whether a person is named there. */
export const isNamedIn = (index: PeopleIndex, span: Span | undefined): boolean =>
  span !== undefined && mentionsIn(index, span).some(({ mention }) => isName(mention));
