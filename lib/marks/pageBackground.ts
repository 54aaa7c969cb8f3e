import { safeDom } from '../page/dom/safeDom';
import { mix, type Rgb } from './contrast';

/** The colour behind an element: the backgrounds of the element and its ancestors over the browser's canvas. */
export function pageBackground(element: Element): Rgb {
  const { parentElement } = safeDom();
  const layers: { colour: Rgb; alpha: number }[] = [];
  for (let current: Element | null = element; current; current = parentElement(current)) {
    const layer = parseColour(getComputedStyle(current).backgroundColor);
    if (!layer || layer.alpha === 0) continue;
    layers.push(layer);
    if (layer.alpha === 1) break;
  }
  return layers.reduceRight((below, layer) => mix(below, layer.colour, layer.alpha), canvas(element.ownerDocument));
}

/** What the browser paints where the page paints nothing: dark only on pages that support a dark colour scheme. */
function canvas(page: Document): Rgb {
  const root = safeDom().root(page);
  const scheme = root ? getComputedStyle(root).colorScheme : '';
  const dark =
    scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? [18, 18, 18] : [255, 255, 255];
}

/** A computed `rgb()` or `rgba()`; null for the colour spaces that browsers keep as written. */
export function parseColour(value: string): { colour: Rgb; alpha: number } | null {
  const match = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:(?:,| \/) ([\d.]+))?\)$/.exec(value);
  if (!match) return null;
  return { colour: [Number(match[1]), Number(match[2]), Number(match[3])], alpha: Number(match[4] ?? 1) };
}
