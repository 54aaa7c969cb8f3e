import { safeDom } from '../dom/safeDom';
import { makeFlow, type Flow } from './flow';
import { isOnItsWay, isOwnTextHidden, isOutOfSight } from './outOfSight';
import { isIconName } from './iconName';
import { isStruck } from './struck';

/** What is visible of an element. `text-hidden`: not its own text, but maybe elements in it. */
export type Visibility = 'shown' | 'text-hidden' | 'gone';

/** What the page's styles say about its elements. */
export interface PageVisibility {
  readonly visibilityOf: (element: Element) => Visibility;
  /** How an element is placed in the text around it; null when only its name is known. */
  readonly flowOf: (element: Element) => Flow | null;
}

/** The usual class names for text that is for screen readers only. */
const screenReaderOnly =
  /(^|[\s_-])(sr-only|screen-?reader(-text|-only)?|visually-?hidden|assistive-text|offscreen|a11y-hidden)(\s|$)/i;

/** The class names of cards that open under the pointer, whose text is in the middle of a sentence. */
const hoverCard =
  /(^|[\s_-])(tooltip|popover|hover-?card|rollover|flyout)([_-][a-z]+)*?[_-]*(block|body|box|bubble|card|content|inner|panel|text)(\s|$)/i;

/**
 * What is visible of a page. `main`: the elements that hold most of its text. With `isMainShown` these count as shown whatever
 * their style, and each element in them by its own style. Without `checkVisibility` (Safari before 17.4, jsdom) only attributes
 * count.
 */
export function readVisibility(page: Document, main: ReadonlySet<Element>, isMainShown: boolean): PageVisibility {
  const { attribute, body, localName, textContent } = safeDom();
  const isShownMain = (element: Element) => isMainShown && main.has(element);
  const check = (Element.prototype as Partial<Element>).checkVisibility;
  if (check === undefined) {
    return {
      visibilityOf: (element) =>
        !isShownMain(element) &&
        (isMarkedHidden(element) ||
          isHiddenByStyle(attribute(element, 'style')) ||
          isStruck(localName(element).toLowerCase(), null))
          ? 'gone'
          : 'shown',
      flowOf: () => null,
    };
  }
  const pageBody = body(page);
  // When the page is still fading in, or AMP's boilerplate hides it until its script runs, `visibility` says nothing.
  const isHiddenYet = (element: Element) => {
    const style = getComputedStyle(element);
    return style.visibility === 'hidden' && (isMainShown || element === pageBody || isOnItsWay(style));
  };
  const visibilityProperty = ![...main, ...(pageBody === null ? [] : [pageBody])].some(isHiddenYet);
  return {
    visibilityOf: (element) => {
      if (isShownMain(element)) return 'shown';
      if (isMarkedHidden(element)) return 'gone';
      const style = getComputedStyle(element);
      // An element with `display: contents` has no box, so the standard calls it invisible; the same in a hidden main part.
      if (!check.call(element)) {
        if (style.display === 'none' || (style.display !== 'contents' && !isMainShown)) return 'gone';
      } else if (isOutOfSight(element, style)) return 'gone';
      // What stays on screen while the page scrolls is not its text, like cookie banners.
      if (style.position === 'fixed' && !isMainShown && !main.has(element)) return 'gone';
      if (!main.has(element) && isStruck(localName(element).toLowerCase(), style)) return 'gone';
      const isHidden = visibilityProperty && style.visibility !== 'visible';
      if (isHidden || isOwnTextHidden(element, style)) return 'text-hidden';
      return iconElements.test(localName(element)) && isIconName(textContent(element), style) ? 'gone' : 'shown';
    },
    flowOf: makeFlow(),
  };
}

const iconElements = /^(i|em|span|b|div)$|-/i;

function isMarkedHidden(element: Element): boolean {
  const { attribute } = safeDom();
  const hidden = attribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (attribute(element, 'aria-modal') === 'true') return true;
  const classes = (attribute(element, 'class') ?? '').slice(0, 1000);
  return screenReaderOnly.test(classes) || hoverCard.test(classes);
}

const isHiddenByStyle = (style: string | null): boolean =>
  style !== null && /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 1000));
