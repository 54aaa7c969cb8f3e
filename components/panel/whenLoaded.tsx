import type { VNode } from 'preact';
import type { Late, lateViews } from './lateViews';
import { strings } from '../strings';

/** A part of the panel that may still be loading: null until it is there, a sentence in its place when it cannot be had. */
export function whenLoaded(late: Late, show: (views: typeof lateViews) => VNode): VNode | null {
  if (late === 'loading') return null;
  return late === 'failed' ? <p class="nothing">{strings.notLoaded()}</p> : show(late);
}
