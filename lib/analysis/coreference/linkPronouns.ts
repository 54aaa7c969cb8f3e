import type { Gender } from '../result/analysis';
import { describeAntecedent, describeNobody, nearestOf, type Here, type ReferentHistory } from './features';
import { readPronoun, type Pronoun } from './pronouns';
import { notSpeaking } from './notSpeaking';
import { rankCentres } from './rankCentres';
import { rank, type Features, type Weights } from './ranker';
import type { Place, Referent } from './referent';
import { findSpeaker, isReporter, type ReferenceScene } from './referenceScene';

export interface LinkedPronoun {
  /** Word index. */
  readonly word: number;
  readonly pronoun: Pronoun;
  /** Index among the referents; null for nobody that is known. */
  readonly referent: number | null;
  /** How likely it is that referent, or nobody. */
  readonly probability: number;
  /** Who it cannot be. */
  readonly others: ReadonlySet<number>;
}

/** A decision as the fitting sees it; the last candidate is nobody. */
export interface Decision {
  readonly word: number;
  /** Index among the referents; null is nobody. */
  readonly candidates: readonly (number | null)[];
  readonly features: readonly Features[];
}

/** A pronoun's referent stands no further back than this many sentences. */
const farthestSentences = 8;
const noReferent: Referent = { kind: 'described', gender: null, isSure: false };

/** No more are compared: those that were meant last. */
const mostCandidates = 16;
/** Whom a pronoun means may be named after it, by so many words. */
const farthestAhead = 30;

/**
 * Links each he and she to whom it most likely means, from left to right, so that what one was found to mean counts for the next.
 *
 * @param places in text order
 * @param genders of the referents; null for those that are open
 */
export function linkPronouns(
  scene: ReferenceScene,
  weights: Weights,
  referents: readonly Referent[],
  places: readonly Place[],
  genders: readonly (Gender | null)[],
  onDecision?: (decision: Decision) => void,
): LinkedPronoun[] {
  const { words, grammar } = scene;
  const othersThan = notSpeaking(scene, places);
  const placeAt = new Map(places.map((place) => [place.first, place]));
  const known = new Map<number, ReferentHistory>();
  let next = 0;
  const links: LinkedPronoun[] = [];
  const gendersNow = [...genders];

  /** The first pronoun before which nobody of its gender was named. */
  const open: Record<Gender, number> = { masculine: -1, feminine: -1 };
  const meet = (place: Place) => {
    const before = known.get(place.referent);
    known.delete(place.referent);
    known.set(place.referent, {
      places: [...(before?.places ?? []).slice(-5), place],
      first: before?.first ?? place,
      count: (before?.count ?? 0) + 1,
      firstSentence: before?.firstSentence ?? place.sentence,
      lastTold: place.quote < 0 ? place : (before?.lastTold ?? null),
      lastReporter: place.isReporter && place.quote < 0 ? place : (before?.lastReporter ?? null),
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
    const around = places[next - 1];
    // "Liu He"
    if (around && around.kind !== 'description' && around.last >= index) return;
    const isSpeaking =
      pronoun.form === 'subject' && (scene.quoteOf[index] ?? -1) < 0 && isReporter(words, index, index);
    const form = pronoun.form === 'object' && grammar.isPossessive(index) ? 'possessive' : pronoun.form;
    const here: Here = {
      word: index,
      form,
      gender,
      sentence: scene.sentenceOf[index] ?? 0,
      narration: scene.narrationOf[index] ?? 0,
      line: scene.lineOf[index] ?? 0,
      isSpeaking,
      quote: scene.quoteOf[index] ?? -1,
      clause: grammar.clauseOf(index),
      relation: form === 'possessive' ? 'possessor' : grammar.relationOf(index, index),
    };
    const speaker = here.quote >= 0 ? findSpeaker(scene, placeAt, index) : null;
    const others: ReadonlySet<number> = isSpeaking ? othersThan(index) : new Set();
    const fits = (referent: number) => (gendersNow[referent] ?? gender) === gender && !others.has(referent);
    const holdsIt = (referent: number) =>
      known.get(referent)?.places.some((place) => place.first <= index && place.last >= index) ?? false;
    const recent = [...known.keys()]
      .reverse()
      .filter(
        (id) =>
          fits(id) &&
          !holdsIt(id) &&
          here.sentence - (known.get(id)?.places.at(-1)?.sentence ?? 0) <= farthestSentences,
      )
      .slice(0, mostCandidates);
    const ahead = new Map<number, Place>();
    for (let at = next; at < places.length; at++) {
      const place = places[at];
      if (!place || place.sentence > here.sentence || place.first - index > farthestAhead) break;
      if (!ahead.has(place.referent) && fits(place.referent)) ahead.set(place.referent, place);
    }
    const nearest = (id: number) => nearestOf(here, known.get(id) ?? null)?.last ?? -1;
    recent.sort((a, b) => nearest(b) - nearest(a));
    const candidates = [...new Set([...recent, ...ahead.keys()])];
    const lastReporter = Math.max(...candidates.map((id) => known.get(id)?.lastReporter?.last ?? -1));
    const mostCount = Math.max(0, ...candidates.map((id) => known.get(id)?.count ?? 0));
    const centres = rankCentres(
      here,
      candidates.map((id) => known.get(id) ?? null),
    );
    const features: Features[] = candidates.map((id, order) =>
      describeAntecedent(scene, here, {
        referent: referents[id] ?? noReferent,
        gender: gendersNow[id] ?? null,
        known: known.get(id) ?? null,
        ahead: ahead.get(id) ?? null,
        order,
        isSpeaker: id === speaker,
        isLastReporter: lastReporter >= 0 && known.get(id)?.lastReporter?.last === lastReporter,
        isMostMeant: (known.get(id)?.count ?? 0) === mostCount,
        centre: centres[order] ?? null,
        isSinceOpen: open[gender] >= 0 && (known.get(id)?.first.first ?? 0) > open[gender],
      }),
    );
    features.push(describeNobody(here, candidates.length));
    const probabilities = rank(weights, features);
    onDecision?.({
      word: index,
      candidates: [...candidates, null],
      features,
    });
    const best = choose(probabilities);
    const isEven = candidates.some((id, at) => {
      const isClose = (probabilities[at] ?? 0) * leastLead > (probabilities[best] ?? 0);
      return at !== best && isClose && areJoined(words, known.get(id), known.get(candidates[best] ?? -1));
    });
    const chosen = isEven ? undefined : candidates[best];
    if (candidates.length === 0 && open[gender] < 0) open[gender] = index;
    links.push({ word: index, pronoun, referent: chosen ?? null, probability: probabilities[best] ?? 0, others });
    if (chosen === undefined) return;
    gendersNow[chosen] ??= gender;
    meet({
      referent: chosen,
      first: index,
      last: index,
      kind: 'pronoun',
      isFull: false,
      sentence: here.sentence,
      line: here.line,
      quote: here.quote,
      relation: here.relation,
      clause: here.clause,
      isFirst: false,
      narration: here.narration,
      isBesideVerb: pronoun.form === 'subject',
      isReporter: isSpeaking,
    });
  });
  return links;
}

/** Of two who were last named together, "Lee and Park", one must be so many times as likely as the other. */
const leastLead = 1.5;

function areJoined(
  words: ReferenceScene['words'],
  one: ReferentHistory | undefined,
  other: ReferentHistory | undefined,
): boolean {
  const [a, b] = [one?.places.at(-1), other?.places.at(-1)].sort((x, y) => (x?.first ?? 0) - (y?.first ?? 0));
  return a !== undefined && b?.first === a.last + 2 && words[a.last + 1]?.key === 'and';
}

/** The likeliest candidate; nobody, who stands last, only where that is likelier than this. */
const leastNobody = 0.75;

function choose(probabilities: readonly number[]): number {
  const nobody = probabilities.length - 1;
  if ((probabilities[nobody] ?? 0) >= leastNobody) return nobody;
  const somebody = probabilities.slice(0, nobody);
  return somebody.length === 0 ? nobody : somebody.indexOf(Math.max(...somebody));
}
