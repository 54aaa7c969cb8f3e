import type { Gender } from '../result/analysis';
import { describeAntecedent, describeNobody, type Here } from './features';
import { findAntecedents } from './findAntecedents';
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

const noReferent: Referent = { kind: 'described', gender: null, isSure: false };

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
    const { recent, ahead } = findAntecedents(scene, { met, known, places, next }, here, fits);
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
