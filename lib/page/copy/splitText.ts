import { safeDom } from '../dom/safeDom';

/** How a script that animates a text has split it: into words or letters, or into lines. */
export type SplitText = 'words' | 'lines';

/** Fewer boxes side by side are, for example, a name and a date, or two buttons. */
const leastWords = 4;

/** Characters of a box, on average: more are columns. */
const longestWord = 20;

/** How many boxes are examined: the beginning of a long paragraph is enough. */
const mostBoxes = 400;

const paragraphNames = /^(p|h[1-6])$/;

const isSentence = (text: string): boolean => /[.!?…:][)\]"'”’»]*\s*$/.test(text);

/**
 * How the element's text has been split into boxes of the same kind with nothing but space between them; null when it has not.
 * `isPart`: whether the element is itself part of such a text.
 */
export function splitTextOf(element: Element, isPart: () => boolean): SplitText | null {
  const { children, data, localName, nodeType, textContent } = safeDom();
  const nodes = children(element, mostBoxes);
  if (nodes.some((node) => nodeType(node) === Node.TEXT_NODE && /\S/.test(data(node as Text)))) return null;
  const boxes = nodes.filter(
    (node): node is Element => nodeType(node) === Node.ELEMENT_NODE && !isBreak(node as Element),
  );
  const [first] = boxes;
  if (first === undefined || !/^(div|span)$/.test(localName(first).toLowerCase())) return null;
  if (!boxes.every((box) => isMadeLike(box, first))) return null;
  if (isPart()) return 'words';
  if (boxes.length < 2) return null;
  const isParagraph = paragraphNames.test(localName(element).toLowerCase());
  const texts = boxes.map((box) => textContent(box).trim()).filter((text) => text !== '');
  const whole = texts.join(' ');
  if (boxes.length >= leastWords && whole.length <= longestWord * texts.length)
    return isParagraph || isSentence(whole) ? 'words' : null;
  return areLines(texts, isParagraph) ? 'lines' : null;
}

const isBreak = (element: Element): boolean => safeDom().localName(element).toLowerCase() === 'br';

function isMadeLike(box: Element, other: Element): boolean {
  const { attribute, localName } = safeDom();
  const make = (element: Element) => (attribute(element, 'class') ?? '').replace(/\d+/g, '');
  return localName(box) === localName(other) && make(box) === make(other);
}

/** Whether a sentence runs on from box to box: over one edge at least in a paragraph, elsewhere over most. */
function areLines(texts: readonly string[], isParagraph: boolean): boolean {
  const edges = texts.length - 1;
  const runOn = texts.slice(1).filter((text, i) => /^\p{Ll}/u.test(text) && !isSentence(texts[i] ?? '')).length;
  return edges > 0 && runOn > 0 && (isParagraph || 2 * runOn >= edges);
}
