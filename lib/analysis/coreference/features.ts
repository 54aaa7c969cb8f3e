import type { Gender } from '../result/analysis';
import type { Features } from './ranker';
import type { Place, Referent, Standing } from './referent';
import type { ReferenceScene } from './referenceScene';
import type { ReferentHistory } from './referentHistory';

/** Where a pronoun stands. */
export interface Here extends Standing {
  readonly word: number;
  readonly form: 'subject' | 'object' | 'possessive' | 'reflexive';
  readonly gender: Gender;
  /** Whether it is the subject of a reporting verb, outside of quotations. */
  readonly isSpeaking: boolean;
}

export interface Antecedent {
  readonly referent: Referent;
  readonly gender: Gender | null;
  /** Null for somebody who is only named further on. */
  readonly known: ReferentHistory | null;
  /** The next place that means them, in the same sentence. */
  readonly ahead: Place | null;
  /** How many candidates were meant since. */
  readonly order: number;
  /** Whether they are the last who were said to speak. */
  readonly isLastReporter: boolean;
  readonly isMostMeant: boolean;
  /** Which they are by prominence; null for somebody who is only named further on. */
  readonly centre: number | null;
  /** Whether a pronoun of this gender stood before anybody of it was named: whom the text is about. */
  readonly isSinceOpen: boolean;
}

const upTo = (value: number, ...steps: readonly number[]): string => {
  const step = steps.find((one) => value <= one);
  return step === undefined ? `>${steps.at(-1)}` : `${step}`;
};

/** Outside of quotations what they hold counts only where nothing else means somebody. */
export const nearestOf = (here: Here, known: ReferentHistory | null): Place | null =>
  (here.quote < 0 ? known?.lastTold : null) ?? known?.places.at(-1) ?? null;

/** How many sentences lie between; those of quotations do not count for words outside. */
const ageOf = (here: Here, place: Place): number =>
  here.quote < 0 && place.quote < 0 ? here.narration - place.narration : here.sentence - place.sentence;

export function describeAntecedent(scene: ReferenceScene, here: Here, candidate: Antecedent): Features {
  const { known, ahead, referent } = candidate;
  const features: string[] = [];
  features.push(referent.kind);
  features.push(candidate.gender === null ? 'gender open' : referent.isSure ? 'gender sure' : 'gender likely');
  const nearest = nearestOf(here, known);
  if (ahead) {
    const isFronted = isFrontedBefore(scene, here, ahead);
    features.push(...describeClauses(here, [ahead]).map((name) => `ahead ${name}`));
    const where = isFronted ? 'fronted' : ahead.clause === here.clause ? 'in one clause' : 'in another clause';
    features.push(`ahead ${where}`, `ahead ${where}: ${ahead.relation} of ${here.form}`);
    if (!known) features.push(`only ahead ${where}`, `only ahead by ${upTo(ahead.first - here.word, 5, 12)}`);
  }
  for (const place of [...(known?.places.slice(-2) ?? []), ...(ahead ? [ahead] : [])]) {
    if (place.sentence !== here.sentence || place.kind === 'pronoun') continue;
    const tie = scene.grammar.tieOf(here.word, place.first, place.last);
    if (tie) features.push(`tie ${here.form}: ${tie}`);
  }
  const first = known?.first ?? ahead;
  if (first && !first.isFull)
    features.push(`first ${known ? '' : 'ahead '}${first.kind}${candidate.isSinceOpen ? ', since a pronoun' : ''}`);
  if (candidate.centre !== null) {
    const age = nearest ? ageOf(here, nearest) : 0;
    features.push(
      `centre ${upTo(candidate.centre, 0, 1, 2)}`,
      `${here.form}: centre ${upTo(candidate.centre, 0, 1)} ${upTo(age, 0, 1)}`,
    );
  }
  if (ahead?.isBesideVerb) features.push('ahead beside a verb');
  if (!known || !nearest) return features;
  const age = ageOf(here, nearest);
  const ago = upTo(age, 0, 1, 2);
  features.push(`order ${upTo(candidate.order, 0, 1, 2, 3)}`);
  features.push(`${ago} ago`);
  if (!nearest.isFull) features.push(`${nearest.kind} ${age === 0 ? 'here' : 'before'}`);
  features.push(`${here.form} of ${nearest.relation} ${upTo(age, 0, 1)}`);
  const subject = known.lastSubject;
  features.push(
    subject ? `${here.form}: subject ${upTo(ageOf(here, subject), 0, 1, 2)} ago` : `${here.form}: no subject`,
  );
  const beside = known.places.findLast((place) => place.isBesideVerb);
  features.push(`${here.form}: beside a verb ${beside ? upTo(ageOf(here, beside), 0, 1, 2) : 'never'}`);
  if (nearest.isFirst && age <= 1) features.push(`opens the sentence ${age} ago`);
  if (here.line !== nearest.line) features.push('in a line before');
  features.push(...describeClauses(here, known.places));
  const reporter = known.lastReporter;
  if (here.isSpeaking) {
    features.push(reporter ? `speaker: spoke ${upTo(ageOf(here, reporter), 0, 1, 2, 4)}` : 'speaker: never spoke');
    if (candidate.isLastReporter)
      features.push(`speaker: spoke last ${upTo(here.line - (reporter?.line ?? 0), 0, 1, 2)}`);
  } else if (candidate.isLastReporter) features.push('spoke last');
  if (here.quote >= 0)
    features.push(
      nearest.quote === here.quote
        ? 'both in the quotation'
        : nearest.quote >= 0
          ? 'in another quotation'
          : 'outside of the quotation',
    );
  else if (nearest.quote >= 0) features.push('in a quotation only');
  if (candidate.isMostMeant) features.push('most meant');
  if (known.first.sentence === 0) features.push('in the first sentence');
  return features;
}

export const describeNobody = (here: Here, candidates: number): Features => [
  'nobody',
  `nobody for ${here.form}`,
  `nobody of ${upTo(candidates, 0, 1, 2, 4)}`,
  ...(here.quote >= 0 ? ['nobody in a quotation'] : []),
];

/** In *her* speech, Lee …; when *he* left, Lee …: whether the pronoun stands in front of the clause whose first name follows the comma. */
function isFrontedBefore({ words, sentenceOf }: ReferenceScene, here: Here, ahead: Place): boolean {
  if (!/, ["“]?$/.test(words[ahead.first]?.gap ?? '')) return false;
  let first = here.word;
  while (first > 0 && sentenceOf[first - 1] === here.sentence && here.word - first < 25) first--;
  // Lee and *her* brother, Tom, …: the sentence does not begin with what is set in front of it.
  return words[first]?.wordClass.isFunctionWord === true || /ing$/.test(words[first]?.key ?? '');
}

/** What somebody is in the pronoun's own clause and in the one above. */
function describeClauses({ form, clause, word }: Here, places: readonly Place[]): Features {
  if (!clause) return [];
  const isMeant = (index: number) =>
    index >= 0 && index !== word && places.some(({ first, last }) => first <= index && index <= last);
  const features: string[] = [];
  if (isMeant(clause.subject)) features.push(`${form}: subject of its clause`);
  if (isMeant(clause.object)) features.push(`${form}: object of its clause`);
  if (isMeant(clause.addressee)) features.push(`${form}: addressee of its clause`);
  const { above } = clause;
  if (!above) return features;
  if (isMeant(above.subject)) features.push(`${form}: subject above ${clause.kind}`);
  if (isMeant(above.object)) features.push(`${form}: object above`);
  if (isMeant(above.addressee)) features.push(`${form}: addressee above`);
  if (above.above && isMeant(above.above.subject)) features.push(`${form}: subject two above`);
  return features;
}
