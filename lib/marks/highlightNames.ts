import type { PassageKind } from '../summary/passages';
import { colourCount } from '../summary/speakers';
import type { MarkColour } from './markColour';

/**
 * The names of the marks in the highlight registry, which we share with the page: so they say what is marked, and not by whom. They
 * stay the same between versions, so that a new version replaces the marks of an old one.
 */

export const markColours: readonly MarkColour[] = [
  'unnamed',
  'other',
  ...Array.from({ length: colourCount }, (_, index) => index),
];

export const highlightName = (kind: PassageKind, colour: MarkColour): string => `text-${kind}-${colour}`;

export const personHighlight = 'text-person';

/** The words that the reader has just been taken to. */
export const spotHighlight = 'text-spot';

/** Every name that a mark can have, from the bottom layer to the top. */
export const markNames: readonly string[] = [
  ...markColours.map((colour) => highlightName('report', colour)),
  ...markColours.flatMap((colour) => [highlightName('statement', colour), highlightName('fragment', colour)]),
  personHighlight,
];

/** Every name that is ours, from the bottom layer to the top. */
export const highlightNames: readonly string[] = [...markNames, spotHighlight];
