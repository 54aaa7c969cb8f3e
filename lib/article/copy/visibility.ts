import type { PageReaders } from '../pageReaders';

/** What a reader can see of an element. `text-hidden`: not its own text, but perhaps parts inside it. */
export type Visibility = 'shown' | 'text-hidden' | 'gone';

/** The class names with which authors hide text from sight but not from screen readers. */
const screenReaderOnly = /(^|[\s_-])(sr-only|screen-?reader(-text|-only)?|visually-?hidden|visuallyhidden|assistive-text|offscreen|a11y-hidden)(\s|$)/i;

/**
 * Says what a reader can see of the elements of a page. Without `checkVisibility` (Safari before 17.4, jsdom) it goes by the
 * attributes alone.
 */
export function makeVisibilityOf(page: Document, { attribute }: PageReaders): (element: Element) => Visibility {
  const check = (Element.prototype as Partial<Element>).checkVisibility;
  const view = page.defaultView;
  const style = (element: Element) => view?.getComputedStyle(element);
  // A page that fades in, or that AMP's boilerplate hides until its script comes: then `visibility` tells nothing.
  const visibilityProperty = page.body !== null && style(page.body)?.visibility !== 'hidden';

  return (element) => {
    if (attribute(element, 'hidden') !== null && attribute(element, 'hidden') !== 'until-found') return 'gone';
    if (attribute(element, 'aria-modal') === 'true') return 'gone';
    if (screenReaderOnly.test((attribute(element, 'class') ?? '').slice(0, 1000))) return 'gone';
    if (check === undefined) return isHiddenByAttribute(attribute(element, 'style')) ? 'gone' : 'shown';
    if (check.call(element, { visibilityProperty })) return 'shown';
    // An element with `display: contents` has no box of its own: not visible, in the words of the standard.
    if (check.call(element)) return 'text-hidden';
    const computed = style(element);
    if (computed?.display !== 'contents') return 'gone';
    return visibilityProperty && computed.visibility === 'hidden' ? 'text-hidden' : 'shown';
  };
}

const isHiddenByAttribute = (style: string | null): boolean =>
  style !== null && /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 1000));
