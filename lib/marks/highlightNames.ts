/**
 * The names under which marks stand in the page's highlight registry. The page shares that registry, so the names say
 * what is marked and nothing about who marks it; they stay the same between versions, so that a new version's script
 * takes over an old one's marks.
 */

/** How many speakers have a colour of their own; the rest share the last one. */
export const speakerColourCount = 8;

/** The colour of a quotation's mark: a speaker's colour from 0, or nobody's. */
export type MarkColour = number | 'unnamed';

export const highlightName = (kind: 'statement' | 'fragment', colour: MarkColour): string => `text-${kind}-${colour}`;

export const personHighlight = 'text-person';

/** What the reader has just been taken to. */
export const spotHighlight = 'text-spot';

const colours: MarkColour[] = ['unnamed', ...Array.from({ length: speakerColourCount }, (_, index) => index)];

/** Every name that a mark can have, from the bottom layer to the top. */
export const highlightNames: readonly string[] = [
  ...colours.flatMap((colour) => [highlightName('statement', colour), highlightName('fragment', colour)]),
  personHighlight,
  spotHighlight,
];
