import { safeDom } from '../../../lib/page/dom/safeDom';
import { targetOf } from '../../../lib/page/dom/targetOf';

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
      const target = event.isTrusted ? targetOf(event) : null;
      if (target && safeDom().closest(target, openers) !== null) opened();
    },
    options,
  );
}
