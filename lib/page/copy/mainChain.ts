import type { SafeDom } from '../dom/safeDom';

/** Elements looked at on one level: a page's main part is among the first. */
const mostChildren = 200;

/** Each level costs a look at all that is below it, and a page can nest its elements thousands deep. */
const mostLevels = 100;

/**
 * The root of what is read, the body for one, and the elements in it that each hold most of its paragraphs, outermost first.
 * Where paragraphs are not marked as such, elements of all kinds are counted.
 */
export function mainChain(root: Element | null, { children, countNamed, nodeType }: SafeDom): Element[] {
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
