import type { Gender } from '../result/analysis';
import { describeAntecedent, describeNobody, nearestOf, type Here } from './features';
import { readPronoun, type Pronoun } from './pronouns';
import { notSpeaking } from './notSpeaking';
import { rankCentres } from './rankCentres';
import { rank, type Features, type Weights } from './ranker';
import type { Place, Referent } from './referent';
import { isReporter, standingOf, type ReferenceScene } from './referenceScene';
import { meet, type ReferentHistory } from './referentHistory';

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
  /** Null where it means nobody that is known. */
  readonly place: Place | null;
}

/** A decision as the fitting sees it; the last candidate is nobody. */
export interface Decision {
  readonly word: number;
  /** Index among the referents; null is nobody. */
  readonly candidates: readonly (number | null)[];
  readonly features: readonly Features[];
}

/** A pronoun's referent stands no further back than this many sentences; where nobody nearer fits, than this many. */
const farthestSentences = 8;
const farthestAlone = 40;
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
 * @param speakers who says each statement, by its number: nobody that a pronoun in it means
 */
export function linkPronouns(
  scene: ReferenceScene,
  weights: Weights,
  referents: readonly Referent[],
  places: readonly Place[],
  genders: readonly (Gender | null)[],
  speakers: ReadonlyMap<number, number>,
  onDecision?: (decision: Decision) => void,
): LinkedPronoun[] {
  const { words } = scene;
  const othersThan = notSpeaking(scene, places);
  const known = new Map<number, ReferentHistory>();
  const met: Place[] = [];
  const remember = (place: Place) => {
    meet(known, place);
    met.push(place);
  };
  const gendersNow = [...genders];
  /** The first pronoun before which nobody of its gender was named. */
  const open: Record<Gender, number> = { masculine: -1, feminine: -1 };
  const links: LinkedPronoun[] = [];
  let next = 0;
  words.forEach((word, index) => {
    for (let place = places[next]; place && place.first <= index; place = places[++next]) remember(place);
    const pronoun = readPronoun(word);
    if (!pronoun?.gender) return;
    const { gender } = pronoun;
    const around = places[next - 1];
    // "Liu He"
    if (around && around.kind !== 'description' && around.last >= index) return;
    const here = readHere(scene, index, pronoun.form, gender);
    const others: ReadonlySet<number> = here.isSpeaking ? othersThan(index) : new Set();
    const speaker = speakers.get(here.quote) ?? null;
    const fits = (referent: number) =>
      (gendersNow[referent] ?? gender) === gender && referent !== speaker && !others.has(referent);
    const recent = findRecent(met, known, here, fits);
    const near = findAhead(scene, places, next, here, fits);
    const ahead = recent.length + near.size > 0 ? near : findBelow(places, next, here, fits);
    const candidates = [...new Set([...recent, ...ahead.keys()])];
    const histories = candidates.map((id) => known.get(id) ?? null);
    const lastReporter = Math.max(...histories.map((history) => history?.lastReporter?.last ?? -1));
    const mostCount = Math.max(0, ...histories.map((history) => history?.count ?? 0));
    const centres = rankCentres(here, histories);
    const features: Features[] = candidates.map((id, order) => {
      const history = histories[order] ?? null;
      return describeAntecedent(scene, here, {
        referent: referents[id] ?? noReferent,
        gender: gendersNow[id] ?? null,
        known: history,
        ahead: ahead.get(id) ?? null,
        order,
        isLastReporter: lastReporter >= 0 && history?.lastReporter?.last === lastReporter,
        isMostMeant: (history?.count ?? 0) === mostCount,
        centre: centres[order] ?? null,
        isSinceOpen: open[gender] >= 0 && (history?.first.first ?? 0) > open[gender],
      });
    });
    features.push(describeNobody(here, candidates.length));
    const probabilities = rank(weights, features);
    onDecision?.({ word: index, candidates: [...candidates, null], features });
    const best = choose(probabilities);
    const isEven = candidates.some((_, at) => {
      const isClose = (probabilities[at] ?? 0) * leastLead > (probabilities[best] ?? 0);
      return at !== best && isClose && areJoined(words, histories[at], histories[best]);
    });
    const chosen = isEven ? undefined : candidates[best];
    if (candidates.length === 0 && open[gender] < 0) open[gender] = index;
    const place: Place | null =
      chosen === undefined
        ? null
        : {
            ...here,
            referent: chosen,
            first: index,
            last: index,
            kind: 'pronoun',
            isFull: false,
            isFirst: false,
            isBesideVerb: pronoun.form === 'subject',
            isReporter: here.isSpeaking,
          };
    links.push({
      word: index,
      pronoun,
      referent: chosen ?? null,
      probability: probabilities[best] ?? 0,
      others,
      place,
    });
    if (!place) return;
    gendersNow[place.referent] ??= gender;
    remember(place);
  });
  return links;
}

/** Where the pronoun stands; *her* before its noun is possessive. */
function readHere(scene: ReferenceScene, word: number, form: Pronoun['form'], gender: Gender): Here {
  const standing = standingOf(scene, word, word);
  const isSpeaking = form === 'subject' && standing.quote < 0 && isReporter(scene.words, word, word);
  const isPossessive = form === 'possessive' || (form === 'object' && scene.grammar.isPossessive(word));
  const here = { ...standing, word, gender, isSpeaking };
  return isPossessive ? { ...here, form: 'possessive', relation: 'possessor' } : { ...here, form };
}

/** Those who fit and were meant in the sentences before, the nearest first. */
function findRecent(
  met: readonly Place[],
  known: ReadonlyMap<number, ReferentHistory>,
  here: Here,
  fits: (referent: number) => boolean,
): number[] {
  const recent: number[] = [];
  const seen = new Set<number>();
  for (let at = met.length - 1; at >= 0 && recent.length < mostCandidates; at--) {
    const place = met[at];
    const farthest = recent.length > 0 ? farthestSentences : farthestAlone;
    if (!place || here.sentence - place.sentence > farthest) break;
    const { referent } = place;
    if (seen.has(referent)) continue;
    seen.add(referent);
    const isAround = known.get(referent)?.places.some(({ last }) => last >= here.word);
    if (!isAround && fits(referent)) recent.push(referent);
  }
  const nearest = (referent: number) => nearestOf(here, known.get(referent) ?? null)?.last ?? -1;
  return recent.sort((a, b) => nearest(b) - nearest(a));
}

/** Those who fit and are named further on in the sentence, each with the first place. */
function findAhead(
  { words, quotedIn }: ReferenceScene,
  places: readonly Place[],
  next: number,
  here: Here,
  fits: (referent: number) => boolean,
): ReadonlyMap<number, Place> {
  const ahead = new Map<number, Place>();
  for (let at = next, place = places[at]; place; place = places[++at]) {
    if (place.first - here.word > farthestAhead) break;
    // While he called it “a ruin”, *Lee* said …: quoted words are sentences of their own, and end none around them.
    const between = words.slice(here.word + 1, place.first + 1);
    if (between.some(({ startsSentence, gap }) => startsSentence && !/^[^.!?…\n]*["“‘']$/.test(gap))) break;
    if (place.sentence > here.sentence && (quotedIn[place.first] ?? -1) >= 0) continue;
    if (!ahead.has(place.referent) && fits(place.referent)) ahead.set(place.referent, place);
  }
  return ahead;
}

/** A headline and what stands under it are no more lines than this. */
const mostHeadlines = 3;

/** *Her* house is full ¶ Ann Lee …: who is named first below a headline or standfirst that tells of nobody else. */
function findBelow(
  places: readonly Place[],
  next: number,
  here: Here,
  fits: (referent: number) => boolean,
): ReadonlyMap<number, Place> {
  if (here.line >= mostHeadlines) return new Map();
  for (let at = next, place = places[at]; place && place.line <= here.line + 2; place = places[++at])
    if (place.line > here.line && place.kind === 'name' && fits(place.referent))
      return new Map([[place.referent, place]]);
  return new Map();
}

/** Of two who were last named together, "Lee and Park", one must be so many times as likely as the other. */
const leastLead = 1.5;

function areJoined(
  words: ReferenceScene['words'],
  one: ReferentHistory | null | undefined,
  other: ReferentHistory | null | undefined,
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
  return somebody.indexOf(Math.max(...somebody));
}
