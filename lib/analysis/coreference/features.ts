import { reportingVerbs } from '../people/lists/reportingVerbs';
import type { Gender } from '../types';
import type { Relation } from './grammar';
import type { Features } from './ranker';
import type { Place, Referent } from './referent';
import type { Scene } from './scene';

/** Where a pronoun stands. */
export interface Here {
  readonly word: number;
  readonly form: 'subject' | 'object' | 'possessive' | 'reflexive';
  readonly gender: Gender;
  readonly sentence: number;
  readonly line: number;
  readonly quote: number;
  readonly clause: number;
  readonly relation: Relation;
}

/** How somebody was meant so far. */
export interface Known {
  /** The last few places. */
  readonly places: readonly Place[];
  readonly count: number;
  readonly firstSentence: number;
  readonly lastSubject: Place | null;
}

export interface Candidate {
  /** Null for somebody whom only pronouns have meant. */
  readonly referent: Referent | null;
  readonly gender: Gender | null;
  /** Null for somebody who is only named further on. */
  readonly known: Known | null;
  /** The next place that means them, for those not meant before. */
  readonly behind: Place | null;
  /** How many candidates were meant since. */
  readonly order: number;
  readonly isSpeaker: boolean;
  readonly isMostMeant: boolean;
  /** Their share of all places so far. */
  readonly share: number;
}

const upTo = (value: number, ...steps: readonly number[]): string => {
  const step = steps.find((one) => value <= one);
  return step === undefined ? `>${steps.at(-1)}` : `${step}`;
};

export function describeCandidate(scene: Scene, here: Here, candidate: Candidate): Features {
  const { known, behind, referent } = candidate;
  const features: string[] = [];
  const kind = !referent ? 'anonymous' : referent.person === null ? 'unnamed' : 'person';
  features.push(kind);
  features.push(candidate.gender === null ? 'gender open' : referent?.isSure ? 'gender sure' : 'gender likely');
  if (candidate.isSpeaker) features.push('speaker of the quotation');
  const nearest = known?.places.at(-1);
  if (!known || !nearest) {
    if (behind) features.push('later', `later ${behind.relation} of ${here.form}`, behind.clause === here.clause ? 'later in its clause' : 'later in another clause', `later by ${upTo(behind.first - here.word, 5, 12)}`);
    return features;
  }
  const age = here.sentence - nearest.sentence;
  const ago = upTo(age, 0, 1, 2);
  features.push(`order ${upTo(candidate.order, 0, 1, 2, 3)}`);
  features.push(`${ago} ago`, `${nearest.kind} ${age === 0 ? 'here' : 'before'}`);
  features.push(`${here.form} of ${nearest.relation} ${upTo(age, 0, 1)}`);
  features.push(`words ${upTo(here.word - nearest.last, 3, 8, 16, 32, 64)}`);
  const subject = known.lastSubject;
  features.push(subject ? `${here.form}: subject ${upTo(here.sentence - subject.sentence, 0, 1, 2)} ago` : `${here.form}: no subject`);
  if (nearest.isFirst && age <= 1) features.push(`opens the sentence ${age} ago`);
  if (here.line !== nearest.line) features.push('in a line before');
  const inClause = known.places.filter((place) => place.clause === here.clause && place.sentence === here.sentence);
  for (const { relation } of inClause.slice(-1)) features.push(`${here.form} of ${relation} in one clause`);
  const above = age === 0 && subject?.sentence === here.sentence && subject.clause !== here.clause && scene.grammar.isWithin(here.clause, subject.clause);
  if (above) features.push(`${here.form}: subject of the clause above`);
  const after = scene.words[nearest.last + 1];
  const isReporter = after !== undefined && reportingVerbs.has(after.key);
  if (isReporter && age <= 1) features.push(`reporter ${age} ago`);
  if (here.quote >= 0) features.push(nearest.quote === here.quote ? 'both in the quotation' : nearest.quote >= 0 ? 'in another quotation' : 'outside of the quotation');
  else if (nearest.quote >= 0) features.push('in a quotation only');
  if (candidate.isMostMeant) features.push('most meant');
  features.push(`share ${upTo(candidate.share, 0.1, 0.2, 0.35, 0.5)}`);
  features.push(`meant ${upTo(known.count, 1, 2, 4, 8)}`);
  if (known.firstSentence === 0) features.push('in the first sentence');
  return features;
}

export const describeNobody = (here: Here, candidates: number): Features => [
  'nobody',
  `nobody for ${here.form}`,
  `nobody of ${upTo(candidates, 0, 1, 2, 4)}`,
  ...(here.quote >= 0 ? ['nobody in a quotation'] : []),
];
