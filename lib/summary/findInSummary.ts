import type { ListedPerson, PeopleLists } from './people';
import { passageText } from './passageText';
import type { Passage } from './passages';
import { isFound } from './search';
import type { Speaker } from './speakers';
import type { Summary } from './summarize';

/** What the panel lists for one speaker. */
export interface SpeakerGroup {
  /** Null for passages without a named speaker. */
  readonly speaker: Speaker | null;
  /** In text order. */
  readonly quotes: readonly Passage[];
  /** In text order. */
  readonly reports: readonly Passage[];
}

/** The results of a search in an article. */
export interface Found {
  /** Most quotations first, passages without a named speaker last. */
  readonly groups: readonly SpeakerGroup[];
  readonly people: PeopleLists;
  /** Quotations, reports and people together. */
  readonly count: number;
}

/** What the panel lists for each speaker, most quotations first, then the passages without a named one. */
export const speakerGroups = ({ speakers, unnamed }: Summary): SpeakerGroup[] => [
  ...speakers.map((speaker) => ({ speaker, quotes: speaker.quotes, reports: speaker.reports })),
  ...(unnamed.quotes.length + unnamed.reports.length > 0 ? [{ speaker: null, ...unnamed }] : []),
];

/** The passages and people that hold every word of the query; all of a speaker's passages when it is the speaker's name or role. */
export function findInSummary(text: string, summary: Summary, query: string): Found {
  const groups = speakerGroups(summary).flatMap((group) => narrow(group, text, query));
  const find = (list: readonly ListedPerson[]) =>
    list.filter(({ person }) => isFound(`${person.name} ${person.role ?? ''}`, query));
  const found = { quoted: find(summary.people.quoted), named: find(summary.people.named) };
  const passages = groups.reduce((sum, { quotes, reports }) => sum + quotes.length + reports.length, 0);
  return { groups, people: found, count: passages + found.quoted.length + found.named.length };
}

function narrow(group: SpeakerGroup, text: string, query: string): SpeakerGroup[] {
  if (query === '') return [group];
  if (group.speaker && isFound(`${group.speaker.name} ${group.speaker.role ?? ''}`, query)) return [group];
  const find = (passages: readonly Passage[]) =>
    passages.filter((passage) => isFound(passageText(text, passage), query));
  const narrowed = { ...group, quotes: find(group.quotes), reports: find(group.reports) };
  return narrowed.quotes.length + narrowed.reports.length > 0 ? [narrowed] : [];
}
