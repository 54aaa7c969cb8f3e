import { nearestOf, type Here } from './features';
import type { GrammaticalRole } from './grammar';
import type { ReferentHistory } from './referentHistory';

/**
 * The rank of each candidate by prominence: the nearest sentence first; within it subjects before objects before others, and who is
 * named earlier before who is named later (centering; Grosz, Joshi & Weinstein 1995). Null for one that has not been met.
 */
export function rankCentres(here: Here, candidates: readonly (ReferentHistory | null)[]): (number | null)[] {
  const places = candidates.map((known) => {
    const nearest = nearestOf(here, known);
    return nearest && known ? known.places.filter(({ sentence }) => sentence === nearest.sentence) : null;
  });
  const keys = places.map((list) => {
    const one = list?.at(-1);
    if (!list || !one) return null;
    const role = Math.min(...list.map(({ relation }) => prominence[relation]));
    return -one.sentence * 1e7 + role * 1e6 + Math.min(list[0]?.first ?? 0, 999_999);
  });
  const sorted = keys.flatMap((key) => key ?? []).sort((a, b) => a - b);
  return keys.map((key) => (key === null ? null : sorted.indexOf(key)));
}

const prominence: Readonly<Record<GrammaticalRole, number>> = {
  subject: 0,
  object: 1,
  possessor: 1,
  oblique: 2,
  other: 2,
  modifier: 3,
};
