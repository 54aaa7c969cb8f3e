import { isNameLike } from '../phrases/phraseShape';
import type { Part, Scene } from '../scene/scene';
import { reportBefore } from './reportBefore';

/** *Lee told her* it was “…”, Park said: whether the clause right before has the words already, so that whoever reports it only heard them. */
export function isToldBefore(scene: Scene, part: Part): boolean {
  const report = reportBefore(scene, part);
  const isTold = report !== null && report.isSaying && report.opener === null && report.verb.cue?.form === 'past';
  return isTold && isNameLike(scene.items, report.source);
}
