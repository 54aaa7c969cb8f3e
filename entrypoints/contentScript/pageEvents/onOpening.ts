import { safeDom } from '../../../lib/page/dom/safeDom';

/** Controls that may reveal more of a page when clicked. */
const openers =
  'summary, label, button, [role=button], [role=tab], [aria-expanded], [aria-controls], a[href^="#"], a:not([href])';

/** Calls back when the reader may have opened a collapsed part of the page, whose text was there but hidden. */
export function onOpening(opened: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  document.addEventListener('toggle', opened, options);
  addEventListener(
    'click',
    (event) => {
      const target = event.composedPath()[0] as Node | undefined;
      if (!event.isTrusted || !target || safeDom().nodeType(target) !== Node.ELEMENT_NODE) return;
      if (safeDom().closest(target as Element, openers) !== null) opened();
    },
    options,
  );
}
