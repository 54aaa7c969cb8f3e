import { safeDom } from '../../lib/page/dom/safeDom';

/** What shows more of a page when it is clicked, and says so, or looks like it. */
const openers =
  'summary, label, button, [role=button], [role=tab], [aria-expanded], [aria-controls], a[href^="#"], a:not([href])';

/** Calls back when the reader may have opened a part of the page that was closed: its text was there, but not to be seen. */
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
