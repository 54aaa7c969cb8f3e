import type { PageReaders } from '../pageReaders';
import { areWordsOutOfSight, isOutOfSight } from './outOfSight';

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

/** A big first letter, with an opening mark before it. */
const mostInitials = 3;

/**
 * Sight of a page. `main`: the elements that hold most of its text. With `isMainShown` they count as shown whatever their
 * style, and what is in them as its own style has it. Without `checkVisibility` (Safari before 17.4, jsdom) it goes by the
 * attributes alone.
 */
export function makeSight(
  page: Document,
  { attribute, body, textContent }: PageReaders,
  main: ReadonlySet<Element>,
  isMainShown: boolean,
): Sight {
  const isShownMain = (element: Element) => isMainShown && main.has(element);
  const check = (Element.prototype as Partial<Element>).checkVisibility;
  if (check === undefined) {
    return {
      visibilityOf: (element) =>
        !isShownMain(element) && (isMarkedHidden(element, attribute) || isHiddenByStyle(attribute(element, 'style')))
          ? 'gone'
          : 'shown',
      isShownAsBlock: () => false,
    };
  }
  const pageBody = body(page);
  const around = [...(isMainShown ? main : []), ...(pageBody === null ? [] : [pageBody])];
  // A page that fades in, or that AMP's boilerplate hides until its script comes: then `visibility` tells nothing.
  const visibilityProperty = around.every((element) => getComputedStyle(element).visibility !== 'hidden');
  return {
    visibilityOf: (element) => {
      if (isShownMain(element)) return 'shown';
      if (isMarkedHidden(element, attribute)) return 'gone';
      const style = getComputedStyle(element);
      // An element with `display: contents` has no box of its own: not visible, in the words of the standard. Nor has one
      // in a hidden main part.
      if (!check.call(element)) {
        if (style.display === 'none' || (style.display !== 'contents' && !isMainShown)) return 'gone';
      } else if (isOutOfSight(element, style)) return 'gone';
      // What stays on the screen while the page scrolls is about the page, as the banners for cookies are.
      if (style.position === 'fixed' && !isMainShown && !main.has(element)) return 'gone';
      const isHidden = visibilityProperty && style.visibility !== 'visible';
      return isHidden || areWordsOutOfSight(element, style) ? 'text-hidden' : 'shown';
    },
    isShownAsBlock: (element) => {
      const { display, cssFloat, position } = getComputedStyle(element);
      // To the browser, whatever floats or is lifted out of its line is a block.
      const isOutOfLine = cssFloat !== 'none' || position === 'absolute';
      const isInitial = isOutOfLine && textContent(element).trim().length <= mostInitials;
      return blockDisplay.test(display) && !isInitial;
    },
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
