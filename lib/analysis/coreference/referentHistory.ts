import type { Place } from './referent';

/** How somebody was meant so far. */
export interface ReferentHistory {
  readonly first: Place;
  /** The last few places. */
  readonly places: readonly Place[];
  readonly count: number;
  /** The last place outside of quotations. */
  readonly lastTold: Place | null;
  readonly lastReporter: Place | null;
  readonly lastSubject: Place | null;
}

/** So many places are kept. */
const mostPlaces = 6;

/** Adds a place to the history of whom it means. */
export function meet(known: Map<number, ReferentHistory>, place: Place): void {
  const before = known.get(place.referent);
  known.set(place.referent, {
    places: [...(before?.places ?? []), place].slice(-mostPlaces),
    first: before?.first ?? place,
    count: (before?.count ?? 0) + 1,
    lastTold: place.quote < 0 ? place : (before?.lastTold ?? null),
    lastReporter: place.isReporter && place.quote < 0 ? place : (before?.lastReporter ?? null),
    lastSubject: place.relation === 'subject' ? place : (before?.lastSubject ?? null),
  });
}
