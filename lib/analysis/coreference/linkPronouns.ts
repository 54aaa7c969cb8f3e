import type { Gender } from '../types';
import { describeCandidate, describeNobody, type Here, type Known } from './features';
import { readPronoun, type Pronoun } from './pronouns';
import { rank, type Features, type Weights } from './ranker';
import type { Place, Referent } from './referent';
import { findSpeaker, type Scene } from './scene';

export interface LinkedPronoun {
  /** Word index. */
  readonly word: number;
  readonly pronoun: Pronoun;
  /** Index among the referents; null for nobody that is known. */
  readonly referent: number | null;
  /** How likely it is that referent, or nobody. */
  readonly probability: number;
}

/** A decision as the fitting sees it; the last candidate is nobody. */
export interface Decision {
  readonly word: number;
  /** Index among the referents; null is nobody. Somebody whom only a pronoun has meant so far is -1. */
  readonly candidates: readonly (number | null)[];
  readonly features: readonly Features[];
}

/** A pronoun's referent stands no further back than this many sentences. */
const farthestSentences = 8;
/** No more are compared: those that were meant last. */
const mostCandidates = 16;
/** Whom a pronoun means may be named after it, by so many words. */
const farthestBehind = 30;

/**
 * Links each he and she to whom it most likely means, from left to right, so that what one was found to mean counts for the next.
 *
 * @param places in text order
 * @param genders of the referents; null for those that are open
 */
export function linkPronouns(
  scene: Scene,
  weights: Weights,
  referents: readonly Referent[],
  places: readonly Place[],
  genders: readonly (Gender | null)[],
  onDecision?: (decision: Decision) => void,
): LinkedPronoun[] {
  const { words, grammar } = scene;
  const placeAt = new Map(places.map((place) => [place.first, place]));
  const known = new Map<number, Known>();
  let anonymous = referents.length;
  let total = 0;
  let next = 0;
  const links: LinkedPronoun[] = [];
  const gendersNow = [...genders];

  const meet = (place: Place) => {
    total++;
    const before = known.get(place.referent);
    known.delete(place.referent);
    known.set(place.referent, {
      places: [...(before?.places ?? []).slice(-5), place],
      count: (before?.count ?? 0) + 1,
      firstSentence: before?.firstSentence ?? place.sentence,
      lastSubject: place.relation === 'subject' ? place : (before?.lastSubject ?? null),
    });
  };

  words.forEach((word, index) => {
    while (next < places.length && (places[next]?.first ?? 0) <= index) {
      const place = places[next++];
      if (place) meet(place);
    }
    const pronoun = readPronoun(word);
    if (!pronoun?.gender) return;
    const { gender } = pronoun;
    const last = places[next - 1];
    // "Liu He"
    if (last && last.kind !== 'description' && last.first <= index && last.last >= index) return;
    const form = pronoun.form === 'object' && grammar.isPossessive(index) ? 'possessive' : pronoun.form;
    const here: Here = {
      word: index,
      form,
      gender,
      sentence: scene.sentenceOf[index] ?? 0,
      line: scene.lineOf[index] ?? 0,
      quote: scene.quoteOf[index] ?? -1,
      clause: grammar.clauseOf(index),
      relation: form === 'possessive' ? 'possessor' : grammar.relationOf(index, index),
    };
    const speaker = here.quote >= 0 ? findSpeaker(scene, placeAt, index) : null;
    const fits = (referent: number) => (gendersNow[referent] ?? gender) === gender;
    const holdsIt = (referent: number) =>
      known.get(referent)?.places.some((place) => place.first <= index && place.last >= index) ?? false;
    const recent = [...known.keys()]
      .reverse()
      .filter((id) => fits(id) && !holdsIt(id) && here.sentence - (known.get(id)?.places.at(-1)?.sentence ?? 0) <= farthestSentences)
      .slice(0, mostCandidates);
    const behind: Place[] = [];
    for (let at = next; at < places.length; at++) {
      const place = places[at];
      if (!place || place.sentence > here.sentence || place.first - index > farthestBehind) break;
      const isNew = !recent.includes(place.referent) && !behind.some(({ referent }) => referent === place.referent);
      if (isNew && fits(place.referent)) behind.push(place);
    }
    const candidates = [...recent, ...behind.map(({ referent }) => referent)];
    const mostCount = Math.max(0, ...candidates.map((id) => known.get(id)?.count ?? 0));
    const features: Features[] = candidates.map((id, order) =>
      describeCandidate(scene, here, {
        referent: referents[id] ?? null,
        gender: gendersNow[id] ?? null,
        known: known.get(id) ?? null,
        behind: behind.find(({ referent }) => referent === id) ?? null,
        order,
        isSpeaker: id === speaker,
        isMostMeant: (known.get(id)?.count ?? 0) === mostCount,
        share: (known.get(id)?.count ?? 0) / Math.max(1, total),
      }),
    );
    features.push(describeNobody(here, candidates.length));
    const probabilities = rank(weights, features);
    onDecision?.({
      word: index,
      candidates: [...candidates.map((id) => (id < referents.length ? id : -1)), null],
      features,
    });
    let best = 0;
    probabilities.forEach((probability, at) => {
      if (probability > (probabilities[best] ?? 0)) best = at;
    });
    const chosen = candidates[best];
    links.push({ word: index, pronoun, referent: chosen !== undefined && chosen < referents.length ? chosen : null, probability: probabilities[best] ?? 0 });
    const referent = chosen ?? anonymous++;
    gendersNow[referent] ??= gender;
    meet({
      referent,
      first: index,
      last: index,
      kind: 'pronoun',
      sentence: here.sentence,
      line: here.line,
      quote: here.quote,
      relation: here.relation,
      clause: here.clause,
      isFirst: false,
    });
  });
  return links;
}
