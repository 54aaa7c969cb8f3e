import { safeDom } from './safeDom';

/** The innermost element at which an event happened, in open shadow roots too; null when it was at none. */
export function targetOf(event: Event): Element | null {
  // Not `instanceof`: elements of a frame have classes of their own.
  const target = event.composedPath()[0] as Node | undefined;
  return target && safeDom().nodeType(target) === Node.ELEMENT_NODE ? (target as Element) : null;
}
