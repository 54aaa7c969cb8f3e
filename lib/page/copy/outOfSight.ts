import { safeDom } from '../dom/safeDom';
import { isAmidText } from './amidText';

/** In CSS pixels. Text is put so far to the left or above that no screen holds it; drawers and slides wait much nearer. */
const farOff = -900;

/** In CSS pixels: boxes of one by one pixel hide words from all but screen readers. */
const nothing = 1;

/** In CSS pixels: letters so blurred cannot be read. */
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

/** Whether a colour lets all through. */
const isClear = (color: string): boolean => /^rgba\(.*, 0\)$/.test(color);

/** Letters without a colour show as outlines, or as what they cut out of a picture behind them or around them; or they are to come. */
function isDrawnOtherwise(element: Element, style: CSSStyleDeclaration): boolean {
  if (isOnItsWay(style) || style.webkitTextStrokeWidth !== '0px') return true;
  if (style.backgroundClip !== 'border-box') return true;
  const around = safeDom().parentElement(element);
  const aroundStyle = around === null ? null : getComputedStyle(around);
  return around !== null && aroundStyle !== null && isClear(aroundStyle.color) && isDrawnOtherwise(around, aroundStyle);
}

/** Whether it has a place of its own in the text: what lies over the text, or beside words that show, waits for the pointer. */
const isInLine = (element: Element, { position }: CSSStyleDeclaration): boolean =>
  position !== 'absolute' && position !== 'fixed' && !isAmidText(element);

const blurOf = ({ filter }: CSSStyleDeclaration): number => parseFloat(/\bblur\(([\d.]+)px\)/.exec(filter)?.[1] ?? '0');

const isFarOff = (length: string): boolean => parseFloat(length) < farOff;

/** Paragraphs that fade or slide in when the reader comes to them are part of the text that the page shows. */
export const isOnItsWay = ({
  animationName,
  transform,
  transitionDuration,
  willChange,
}: CSSStyleDeclaration): boolean =>
  animationName !== 'none' || transform !== 'none' || willChange !== 'auto' || /[1-9]/.test(transitionDuration);

/** Whether `clip` leaves nothing of a box: the classic way to keep words for screen readers alone. */
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
