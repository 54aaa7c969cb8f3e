import type { Analysis, Mention, Person } from '../analysis/result/analysis';
import type { Speaker } from './speakers';

/** A person as the panel lists them. */
export interface ListedPerson {
  readonly person: Person;
  /** The mentions by name, in text order; all mentions when there are none. */
  readonly mentions: readonly Mention[];
  /** The person as a speaker; null for somebody who is named but not quoted. */
  readonly speaker: Speaker | null;
}

/** The people of a text, most mentioned first, those who are quoted apart from those who are only named. */
export interface PeopleLists {
  readonly quoted: readonly ListedPerson[];
  readonly named: readonly ListedPerson[];
}

export function listPeople(analysis: Analysis, speakers: readonly Speaker[]): PeopleLists {
  const speakerOf = new Map(speakers.map((speaker) => [speaker.personId, speaker]));
  const people = analysis.people
    .map((person) => {
      const named = nameMentions(person);
      return {
        person,
        mentions: named.length > 0 ? named : person.mentions,
        speaker: speakerOf.get(person.id) ?? null,
      };
    })
    .sort((a, b) => b.mentions.length - a.mentions.length);
  return { quoted: people.filter((entry) => entry.speaker), named: people.filter((entry) => !entry.speaker) };
}

/** The mentions of a person by name, in text order. */
export const nameMentions = ({ mentions }: Person): Mention[] =>
  mentions.filter(({ form }) => form === 'full-name' || form === 'short-name');
