import type { Speaker } from '../summary/speakers';

/** The colour of a passage's mark: a speaker's own, from 0; the one that further speakers share; the one for no named speaker. */
export type MarkColour = number | 'other' | 'unnamed';

/** The colour of a speaker's marks, as in the panel. */
export const markColourOf = (speaker: Speaker | undefined): MarkColour =>
  speaker ? (speaker.colour ?? 'other') : 'unnamed';
