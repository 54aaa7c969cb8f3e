import { isClear } from '../dom/isClear';
import { safeDom } from '../dom/safeDom';
import { isAmidText } from './amidText';

/** In CSS pixels: text further off to the left or above is hidden; drawers and slides wait much nearer. */
const farOff = -900;

/** In CSS pixels: boxes of one by one pixel hide words from all but screen readers. */
const nothing = 1;

/** In CSS pixels: text blurred by more cannot be read. */
const unreadable = 3;

/** Whether the style hides an element and everything in it, although it is laid out. */
export function isOutOfSight(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.opacity === '0' && !(isOnItsWay(style) && isInLine(element, style))) return true;
  if (blurOf(style) >= unreadable && !isOnItsWay(style)) return true;
  if (/^inset\((5\d|[6-9]\d|100)%\)$/.test(style.clipPath)) return true;
  if (style.position !== 'static' && (isFarOff(style.left) || isFarOff(style.top) || isCutOut(style))) return true;
  if (style.overflowX === 'visible' && style.transform === 'none') return false;
  const { width, height } = safeDom().box(element);
  return style.overflowX === 'visible' ? width === 0 && height === 0 : width <= nothing || height <= nothing;
}

/** Whether the style hides an element's own text, though not necessarily that of the elements in it. */
export const isOwnTextHidden = (element: Element, style: CSSStyleDeclaration): boolean =>
  style.fontSize === '0px' ||
  isFarOff(style.textIndent) ||
  style.contentVisibility === 'hidden' ||
  (isClear(style.color) && !isDrawnOtherwise(element, style));

/** Whether transparent letters are visible all the same: as outlines, cut out of a picture, or about to fade in. */
function isDrawnOtherwise(element: Element, style: CSSStyleDeclaration): boolean {
  if (isOnItsWay(style) || style.webkitTextStrokeWidth !== '0px') return true;
  if (style.backgroundClip !== 'border-box') return true;
  const around = safeDom().parentElement(element);
  const aroundStyle = around === null ? null : getComputedStyle(around);
  return around !== null && aroundStyle !== null && isClear(aroundStyle.color) && isDrawnOtherwise(around, aroundStyle);
}

/** Whether it takes up space in the text, unlike what lies over the text until the pointer comes. */
const isInLine = (element: Element, { position }: CSSStyleDeclaration): boolean =>
  position !== 'absolute' && position !== 'fixed' && !isAmidText(element);

const blurOf = ({ filter }: CSSStyleDeclaration): number => parseFloat(/\bblur\(([\d.]+)px\)/.exec(filter)?.[1] ?? '0');

const isFarOff = (length: string): boolean => parseFloat(length) < farOff;

/** Whether it fades or slides in when the reader scrolls to it: it is part of the text that the page shows. */
export const isOnItsWay = ({
  animationName,
  transform,
  transitionDuration,
  willChange,
}: CSSStyleDeclaration): boolean =>
  animationName !== 'none' || transform !== 'none' || willChange !== 'auto' || /[1-9]/.test(transitionDuration);

/** Whether `clip` leaves nothing of a box: the classic way to hide words from all but screen readers. */
function isCutOut(style: CSSStyleDeclaration): boolean {
  const [top, right, bottom, left] = (/^rect\((.*)\)$/.exec(style.getPropertyValue('clip'))?.[1] ?? '')
    .split(/,? /)
    .map(parseFloat);
  return (
    top !== undefined &&
    right !== undefined &&
    bottom !== undefined &&
    left !== undefined &&
    (right - left <= nothing || bottom - top <= nothing)
  );
}
