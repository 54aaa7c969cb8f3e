import type { Gender, Person, SourceType, Span } from '../types';
import { firstMentionAfter } from './peopleIndex';
import type { Source, SourceContext } from './source';

/** Who spoke so far, in the order of the quotations. */
export interface SpeakerHistory {
  /** Each speaker with the place where the text names them. */
  readonly spoken: readonly { readonly source: Source; readonly at: number }[];
}

/** A pronoun reaches back no further than this many characters: about two paragraphs. */
const maxDistance = 900;

const genderOf: ReadonlyMap<string, Gender> = new Map([
  ['he', 'masculine'],
  ['she', 'feminine'],
]);

/**
 * Who a pronoun without a mention of its own stands for. For he and she: the last speaker or the last name of a gender
 * that fits, whichever is nearer; for they and it: the last source of a fitting kind. Null when nobody near fits.
 */
export function resolvePronoun(context: SourceContext, pronoun: string, span: Span): Person | Pick<Source, 'name' | 'sourceType'> | null {
  const gender = genderOf.get(pronoun);
  if (gender) return nearestPerson(context, gender, span);
  const fits: readonly SourceType[] = pronoun === 'they' ? ['group', 'organisation', 'document'] : pronoun === 'it' ? ['organisation', 'document'] : [];
  const { spoken } = context.history;
  for (let i = spoken.length - 1; i >= 0 && i >= spoken.length - 4; i--) {
    const last = spoken[i];
    if (!last || last.at > span.start) continue;
    if (span.start - last.at > maxDistance) break;
    if (fits.includes(last.source.sourceType)) return { name: last.source.name, sourceType: last.source.sourceType };
  }
  return null;
}

function nearestPerson({ people }: SourceContext, gender: Gender, span: Span): Person | null {
  for (let i = firstMentionAfter(people, span.start) - 1; i >= 0; i--) {
    const placed = people[i];
    if (!placed || span.start - placed.mention.span.end > maxDistance) return null;
    if (placed.person.gender === gender || placed.person.gender === null) return placed.person;
  }
  return null;
}
