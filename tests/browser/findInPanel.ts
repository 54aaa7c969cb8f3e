/** A place to click, in CSS pixels of the panel's viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What to do next to reach an element: click here to open what hides it, or click here and it is done. */
export type Step = { readonly kind: 'reveal' | 'target'; readonly at: Point };

/**
 * Finds the first element of a selector whose text (or name, for a field) is the one asked for, and scrolls it into
 * view; while there is none, the next tab that has not been looked into. Null when there is none anywhere, or nothing that
 * would open what hides it. Runs inside the panel: self-contained.
 */
export function findInPanel(selector: string, wanted: string, textSelector: string | null): Step | null {
  const collapse = (words: string | undefined) => (words ?? '').replace(/\s+/g, ' ').trim();
  const labelOf = (element: Element) =>
    element instanceof HTMLInputElement
      ? element.name
      : collapse((textSelector === null ? element : element.querySelector(textSelector))?.textContent);
  const centre = (element: Element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  // A switch may be drawn by its label, with the field itself invisible.
  const clickable = (element: Element) => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const box = element.getBoundingClientRect();
    return label && (box.width < 4 || box.height < 4 || getComputedStyle(element).opacity === '0') ? label : element;
  };
  const openerOf = (element: Element): Element | null => {
    for (let box: Element | null = element; box; box = box.parentElement) {
      const opener = box.id && document.querySelector(`[aria-controls~="${CSS.escape(box.id)}"]`);
      if (opener && opener !== element && opener.checkVisibility() && !box.checkVisibility()) return opener;
      if (box instanceof HTMLDetailsElement && !box.open) return box.querySelector('summary');
    }
    return null;
  };

  const found = [...document.querySelectorAll(selector)].find((element) => labelOf(element) === wanted);
  if (!found) {
    const undrawn = document.querySelector('[role=tabpanel][hidden]:empty');
    const tab = undrawn && document.querySelector(`[role=tab][aria-controls="${undrawn.id}"]`);
    return tab && { kind: 'reveal', at: centre(tab) };
  }
  const target = clickable(found);
  if (target.checkVisibility({ visibilityProperty: true })) return { kind: 'target', at: centre(target) };
  const opener = openerOf(found);
  return opener && { kind: 'reveal', at: centre(opener) };
}
