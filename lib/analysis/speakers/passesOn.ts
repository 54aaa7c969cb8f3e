import { beforeQuote } from './beforeQuote';
import type { CueWord } from './cueForms';
import type { Part, Scene } from './scene';
import type { CanSpeak } from './sieve';

/** The cue that leads to a quotation ends no further before it than this many characters: Lee called the strike “…”. */
const maxGap = 30;

/** Whether the clause after a quotation only passes on what somebody said before it: Lee called it “…”, *the agency reported*. */
export function passesOn(scene: Scene, part: Part, cue: CueWord, canSpeak: CanSpeak): boolean {
  if (cue.infinitive !== 'report') return false;
  const said = beforeQuote.find(scene, part, canSpeak);
  return said !== null && said !== 'nobody' && part.span.start - (said.cue?.end ?? 0) <= maxGap;
}
