import { safeDom } from '../dom/safeDom';

const pictures = /^(amp-img|img|picture|video)$/;
/** In CSS pixels; smaller pictures are icons. */
const leastSide = 60;

/** Whether the element shows a picture; icons and tracking pixels do not count. */
export function isPicture(element: Element, name: string): boolean {
  const { attribute } = safeDom();
  if (!pictures.test(name)) return false;
  return !['width', 'height'].some((side) => parseInt(attribute(element, side) ?? '', 10) < leastSide);
}
