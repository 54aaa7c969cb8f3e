import type { Speaker } from '../../lib/summary/speakers';

/** The style that sets a speaker's colour for the elements within: `--speaker`. Null means no named speaker. */
export const colourOf = (speaker: Speaker | null): Record<string, string> => ({
  '--speaker': `var(--speaker-${speaker ? (speaker.colour ?? 'other') : 'unnamed'})`,
});
