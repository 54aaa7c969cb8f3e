import type { PassageKind } from '../summary/passages';
import { colourCount } from '../summary/speakers';

/**
 * The names under which marks stand in the page's highlight registry. The page shares that registry, so the names say
 * what is marked and nothing about who marks it; they stay the same between versions, so that a new version's script
 * takes over an old one's marks.
 */

/** The colour of a passage's mark: a speaker's own from 0, the one that all further speakers share, or nobody's. */
export type MarkColour = number | 'other' | 'unnamed';

export const markColours: readonly MarkColour[] = [
  'unnamed',
  'other',
  ...Array.from({ length: colourCount }, (_, index) => index),
];

export const highlightName = (kind: PassageKind, colour: MarkColour): string => `text-${kind}-${colour}`;

export const personHighlight = 'text-person';

/** What the reader has just been taken to. */
export const spotHighlight = 'text-spot';

/** Every name that a mark can have, from the bottom layer to the top. */
export const markNames: readonly string[] = [
  ...markColours.map((colour) => highlightName('report', colour)),
  ...markColours.flatMap((colour) => [highlightName('statement', colour), highlightName('fragment', colour)]),
  personHighlight,
];

/** Every name that is ours, from the bottom layer to the top. */
export const highlightNames: readonly string[] = [...markNames, spotHighlight];
