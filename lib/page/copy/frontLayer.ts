import { safeDom } from '../dom/safeDom';

/** The heights at which the middle of the window is probed for a layer in front, as shares of its height. */
const probeHeights = [0.5, 0.25, 0.75];

/** Characters and paragraphs: a layer with less is a notice, a menu, a form. */
const leastText = 400;
const leastParagraphs = 3;

/** Words of layers that ask something of the reader; an article's beginning has at most one of them by chance. */
const asks =
  /\b(cookies?|consent|privacy (?:policy|settings)|(?:our|third-party) partners|legitimate interest|newsletter|subscri(?:be|ption)|sign (?:in|up)|log ?in|your (?:account|choices|data|password))\b/gi;
const mostAsked = 1;
const beginning = 1200;

/**
 * The layer over the page that holds an article of its own, so that the reader does not read what it covers: a dialog, a popover
 * or a fixed box; null when there is none.
 */
export function frontLayer(page: Document): Element | null {
  const world = safeDom().world(page);
  if (world === null || !('elementFromPoint' in page)) return null;
  for (const share of probeHeights) {
    const hit = page.elementFromPoint(world.innerWidth / 2, world.innerHeight * share);
    const layer = hit === null ? null : layerAround(hit);
    if (layer !== null) return isArticle(layer) ? layer : null;
  }
  return null;
}

/** The outermost layer around an element. */
function layerAround(element: Element): Element | null {
  const { parentElement } = safeDom();
  let layer: Element | null = null;
  for (let around: Element | null = element; around !== null; around = parentElement(around))
    if (isLayer(around)) layer = around;
  return layer;
}

function isLayer(element: Element): boolean {
  const { attribute, localName } = safeDom();
  if (localName(element) === 'dialog' || attribute(element, 'popover') !== null) return true;
  if (/^(alert)?dialog$/.test(attribute(element, 'role') ?? '')) return true;
  return getComputedStyle(element).position === 'fixed';
}

function isArticle(layer: Element): boolean {
  const { countNamed, textContent } = safeDom();
  const text = textContent(layer).replace(/\s+/g, ' ').trim();
  if (text.length < leastText || countNamed(layer, 'p') + countNamed(layer, 'br') < leastParagraphs) return false;
  if (['article', 'h1', 'h2'].every((name) => countNamed(layer, name) === 0)) return false;
  const asked = new Set(Array.from(text.slice(0, beginning).matchAll(asks), ([words]) => words.toLowerCase()));
  return asked.size <= mostAsked;
}
