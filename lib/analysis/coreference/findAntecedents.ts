import { nearestOf, type Here } from './features';
import type { Place } from './referent';
import type { ReferenceScene } from './referenceScene';
import type { ReferentHistory } from './referentHistory';

/** A pronoun's referent stands no further back than this many sentences; where nobody nearer fits, than this many. */
const farthestSentences = 8;
const farthestAlone = 40;

/** No more are compared: those that were meant last. */
const mostCandidates = 16;
/** Whom a pronoun means may be named after it, by so many words. */
const farthestAhead = 30;

/** What has been met up to a pronoun, and the places still to come from the one that is `next`. */
interface Met {
  readonly met: readonly Place[];
  readonly known: ReadonlyMap<number, ReferentHistory>;
  readonly places: readonly Place[];
  readonly next: number;
}

/**
 * Whom a pronoun may mean: `recent` those who were meant before it, the nearest first; `ahead` those who are named after it, each
 * with the first place that does so.
 */
export function findAntecedents(
  scene: ReferenceScene,
  { met, known, places, next }: Met,
  here: Here,
  fits: (referent: number) => boolean,
): { readonly recent: readonly number[]; readonly ahead: ReadonlyMap<number, Place> } {
  const recent = findRecent(met, known, here, fits);
  const ahead = findAhead(scene, places, next, here, fits);
  return { recent, ahead: recent.length + ahead.size > 0 ? ahead : findBelow(places, next, here, fits) };
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

/** *Her* verdict is due ¶ Ann Lee …: who is named first below a headline or standfirst that tells of nobody else. */
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
