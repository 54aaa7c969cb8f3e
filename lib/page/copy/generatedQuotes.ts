/** What CSS generates around an element's text (`::before` and `::after`). */
export interface GeneratedContent {
  readonly open: string;
  readonly close: string;
}

const opening = /^"(\\"|["“„«‹‘'「『])\s*"/;
const closing = /^"\s*(\\"|["”“»›’'」』])"/;

const doubleMarks: GeneratedContent = { open: '“', close: '”' };

/** Elements in which a style may write marks; of a paragraph alone they are marks of a quotation, too. */
const carriers = /^(b|cite|em|i|mark|p|q|small|span|strong|u)$/;

/**
 * The quotation marks that CSS generates around an element's text; null if there are none. `isInside`: whether the element is
 * inside another one with generated marks. A mark that only opens is an ornament.
 */
export function generatedQuotes(element: Element, name: string, isInside: boolean): GeneratedContent | null {
  // A quotation inside a quotation is not read as one of its own, and its marks would only split it.
  if (isInside || !carriers.test(name)) return null;
  const before = contentOf(element, '::before');
  // Without pseudo-elements, as in tests, the element's name decides.
  if (before === '' && name === 'q') return doubleMarks;
  if (before === 'open-quote' && getComputedStyle(element).quotes === 'none') return null;
  if (before === 'open-quote') return doubleMarks;
  const open = opening.exec(before)?.[1];
  const close = open === undefined ? undefined : closing.exec(contentOf(element, '::after'))?.[1];
  return open === undefined || close === undefined ? null : { open: unescape(open), close: unescape(close) };
}

const unescape = (mark: string): string => mark.replace('\\', '');

/** Empty when the browser gives no value. */
const contentOf = (element: Element, pseudo: '::before' | '::after'): string =>
  'checkVisibility' in element ? getComputedStyle(element, pseudo).content : '';
