import type { Attribution } from '../../result/analysis';
import { isMark } from '../scene/isMark';
import type { Part, Scene } from '../scene/scene';
import { standsAlone } from '../scene/sentence';
import { carried, type KnownSpeakers } from './carried';

/** A sentence of quoted words after an attributed quotation of the same paragraph. */
export function sameParagraph(scene: Scene, filled: KnownSpeakers, quote: number): Attribution | null {
  const part = scene.partsOf[quote]?.[0];
  const previous = scene.partsOf[quote - 1]?.at(-1);
  if (!part || !previous || previous.block !== part.block) return null;
  if (!standsAlone(scene, part) && !sameSentence(scene, previous, part)) return null;
  return carried(filled[quote - 1], 'same-paragraph');
}

/** “…” and “…”: only a few words and no stop between. */
function sameSentence(scene: Scene, previous: Part, part: Part): boolean {
  const between = scene.items.slice(previous.item + 1, part.item);
  return between.length <= 6 && !between.some((item) => isMark(item, 'stop', ';'));
}
