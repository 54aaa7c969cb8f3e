/**
 * Makes jsdom answer lists of tag names, the selectors that Readability asks for, by walking the tree, and find no `<base>` in
 * the copies, which have none. jsdom's own way takes most of a test's time and keeps every document that was ever asked.
 */
export function useQuickSelectors(): void {
  for (const { prototype } of [Document, Element] as const) {
    const original = prototype['querySelectorAll' as never] as (
      this: ParentNode,
      selector: string,
    ) => NodeListOf<Element>;
    Object.defineProperty(prototype, 'querySelectorAll', {
      configurable: true,
      value(this: Document | Element, selector: string) {
        if (!/^[\w, *-]+$/.test(selector)) return original.call(this, selector);
        const names = new Set(selector.split(',').map((name) => name.trim().toLowerCase()));
        const all = Array.from(this.getElementsByTagName('*'));
        return names.has('*') ? all : all.filter(({ localName }) => names.has(localName));
      },
    });
  }
  Object.defineProperty(Document.prototype, 'baseURI', { configurable: true, get: () => 'about:blank' });
}
