import type { Attribution } from '../../types';
import type { Scene } from '../scene/scene';
import { carried, type Known } from './carried';

/** Two quotations of one sentence are no further apart than this many items. */
const maxSentenceItems = 30;

/** "…" "…," said Lee: the source comes with the next quotation. */
export function nextInParagraph(scene: Scene, filled: Known, quote: number): Attribution | null {
  const part = scene.partsOf[quote]?.at(-1);
  const next = scene.partsOf[quote + 1]?.[0];
  if (!part || !next || next.block !== part.block || next.item - part.item > maxSentenceItems) return null;
  const between = scene.items.slice(part.item + 1, next.item);
  const isOneSentence =
    /After$|^closingClause$/.test(ruleOf(filled[quote + 1])) &&
    !between.some((item) => item.kind === 'mark' && item.mark === 'stop');
  return isOneSentence || (between.length <= 3 && between.every((item) => item.kind === 'mark'))
    ? carried(filled[quote + 1], 'next-in-paragraph')
    : null;
}

function ruleOf(attribution: Attribution | 'nobody' | null | undefined): string {
  return attribution && attribution !== 'nobody' ? attribution.rule : '';
}
