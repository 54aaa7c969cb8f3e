import { pageReaders } from '../pageReaders';

/** In CSS pixels. Text is put so far to the left or above that no screen holds it; drawers and slides wait much nearer. */
const farOff = -900;

/** In CSS pixels: boxes of one by one pixel hide words from all but screen readers. */
const nothing = 1;

/** Whether the style keeps an element from sight, with all that is in it, though it is laid out. */
export function isOutOfSight(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.opacity === '0' && !isOnItsWay(style)) return true;
  if (/^inset\((5\d|[6-9]\d|100)%\)$/.test(style.clipPath)) return true;
  if (style.position !== 'static' && (isFarOff(style.left) || isFarOff(style.top) || isCutOut(style))) return true;
  if (style.overflowX === 'visible' && style.transform === 'none') return false;
  const { width, height } = pageReaders().box(element);
  return style.overflowX === 'visible' ? width === 0 && height === 0 : width <= nothing || height <= nothing;
}

/** Whether the style keeps an element's own words from sight, but perhaps not those of elements in it. */
export const areWordsOutOfSight = (style: CSSStyleDeclaration): boolean =>
  style.fontSize === '0px' || isFarOff(style.textIndent) || style.contentVisibility === 'hidden';

const isFarOff = (length: string): boolean => parseFloat(length) < farOff;

/** Paragraphs that fade or slide in when the reader comes to them are part of the text that the page shows. */
const isOnItsWay = ({ animationName, transform, transitionDuration, willChange }: CSSStyleDeclaration): boolean =>
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
