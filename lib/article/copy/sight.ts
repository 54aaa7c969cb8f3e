import type { PageReaders } from '../pageReaders';

/** What a reader can see of an element. `text-hidden`: not its own text, but perhaps parts inside it. */
export type Visibility = 'shown' | 'text-hidden' | 'gone';

/** What the page's style makes of its elements. */
export interface Sight {
  readonly visibilityOf: (element: Element) => Visibility;
  /** Whether an element that is inline by itself (`<span>`, `<x-card>`) is shown as a block. */
  readonly isShownAsBlock: (element: Element) => boolean;
}

/** The class names with which authors hide text from sight but not from screen readers. */
const screenReaderOnly =
  /(^|[\s_-])(sr-only|screen-?reader(-text|-only)?|visually-?hidden|assistive-text|offscreen|a11y-hidden)(\s|$)/i;

/** The class names of cards that show only under the pointer: their words stand amid a sentence of the text. */
const hoverCard =
  /(^|[\s_-])(tooltip|popover|hover-?card|rollover|flyout)([_-][a-z]+)*?[_-]*(block|body|box|bubble|card|content|inner|panel|text)(\s|$)/i;

const blockDisplay = /^(block|flow-root|flex|grid|list-item|table|table-row|table-cell)$/;

/**
 * Sight of a page. The elements in `main` count as shown whatever their style, and what is in them as its own style has it.
 * Without `checkVisibility` (Safari before 17.4, jsdom) it goes by the attributes alone.
 */
export function makeSight(page: Document, { attribute, body }: PageReaders, main: readonly Element[]): Sight {
  const isMain = new Set(main);
  const check = (Element.prototype as Partial<Element>).checkVisibility;
  if (check === undefined) {
    return {
      visibilityOf: (element) =>
        !isMain.has(element) && (isMarkedHidden(element, attribute) || isHiddenByStyle(attribute(element, 'style')))
          ? 'gone'
          : 'shown',
      isShownAsBlock: () => false,
    };
  }
  const pageBody = body(page);
  // A page that fades in, or that AMP's boilerplate hides until its script comes: then `visibility` tells nothing.
  const visibilityProperty = [...main, ...(pageBody === null ? [] : [pageBody])].every(
    (element) => getComputedStyle(element).visibility !== 'hidden',
  );
  return {
    visibilityOf: (element) => {
      if (isMain.has(element)) return 'shown';
      if (isMarkedHidden(element, attribute)) return 'gone';
      if (check.call(element, { visibilityProperty })) return 'shown';
      if (check.call(element)) return 'text-hidden';
      // An element with `display: contents` has no box of its own: not visible, in the words of the standard. Nor has one
      // in a hidden main part.
      const style = getComputedStyle(element);
      if (style.display === 'none' || (style.display !== 'contents' && isMain.size === 0)) return 'gone';
      return visibilityProperty && style.visibility === 'hidden' ? 'text-hidden' : 'shown';
    },
    isShownAsBlock: (element) => blockDisplay.test(getComputedStyle(element).display),
  };
}

function isMarkedHidden(element: Element, attribute: PageReaders['attribute']): boolean {
  const hidden = attribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (attribute(element, 'aria-modal') === 'true') return true;
  const classes = (attribute(element, 'class') ?? '').slice(0, 1000);
  return screenReaderOnly.test(classes) || hoverCard.test(classes);
}

const isHiddenByStyle = (style: string | null): boolean =>
  style !== null && /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 1000));
