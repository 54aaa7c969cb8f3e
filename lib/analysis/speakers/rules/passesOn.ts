import { isNameLike } from '../phrases/phraseShape';
import { isPunctuation } from '../scene/isPunctuation';
import type { Part, Scene } from '../scene/scene';
import { namedBefore } from './namedBefore';
import type { CanSpeak } from './rule';

/** The cue that leads to a quotation ends no further before it than this many characters: Lee called the strike “…”. */
const maxGap = 30;

/**
 * Whether somebody is said to speak right before a quotation, by name or with a colon, so that "the agency reported" and
 * "according to the agency" only pass on their words: Lee called it “…”, *the agency reported*.
 */
export function passesOn(scene: Scene, part: Part, canSpeak: CanSpeak): boolean {
  const said = namedBefore.judge(scene, part, canSpeak);
  return (
    said !== null &&
    said !== 'nobody' &&
    part.span.start - (said.cue?.end ?? 0) <= maxGap &&
    (isPunctuation(scene.items[part.item - 1], ':') || isNameLike(scene.items, said.source))
  );
}
