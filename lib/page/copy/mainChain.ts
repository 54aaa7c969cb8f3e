import { safeDom } from '../dom/safeDom';

/** How many elements of one level are examined: the main part is among the first. */
const mostChildren = 200;

/** How many levels: each costs a search of all below it, and a page can nest elements thousands deep. */
const mostLevels = 100;

/**
 * The root of what is read, then the elements in it that each hold most of its paragraphs, outermost first. When paragraphs are not
 * marked up as such, elements of all kinds are counted.
 */
export function mainChain(root: Element | null): Element[] {
  const { children, countNamed, nodeType } = safeDom();
  const chain: Element[] = [];
  let main = root;
  if (main === null) return chain;
  const counted = countNamed(main, 'p') >= 3 ? 'p' : '*';
  const most = countNamed(main, counted) / 2;
  while (main !== null && chain.length < mostLevels) {
    chain.push(main);
    const inside: Element[] = children(main, mostChildren).filter(
      (child): child is Element => nodeType(child) === Node.ELEMENT_NODE,
    );
    main = most > 0 ? (inside.find((child) => countNamed(child, counted) > most) ?? null) : null;
  }
  return chain;
}
