import type { VNode } from 'preact';
import { message } from '../../lib/i18n/message';
import type { Late, lateViews } from './lateViews';

/** A part of the panel that may still be loading: null until it is there, a sentence in its place when it cannot be had. */
export function whenLoaded(late: Late, show: (views: typeof lateViews) => VNode): VNode | null {
  if (late === 'loading') return null;
  return late === 'failed' ? <p class="nothing">{message('status.notLoaded')}</p> : show(late);
}
