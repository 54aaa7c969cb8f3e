import { articleRootOf } from '../../page/outline/articleRoot';
import { isProse } from '../../page/outline/prose';
import type { CopyOutline } from '../../page/outline/collectOutline';
import { aroundOf, type Outline, type OutlineBlock, type OutlineElement } from '../../page/outline/outline';
import type { TimeSlicer } from '../../page/dom/timeSlicer';

/**
 * How many elements Readability gets at most. It works in one task, of 15 to 30 µs an element where it begins anew: 2,000 of
 * them took 20 to 45 ms. Fewer than one news page in twenty has more.
 */
const mostElements = 2000;

/** Characters that Readability gets at most: it counts the words of each element in each element around it again. */
const mostCharacters = 120_000;

/** What became of a page's blocks when its copy was thinned. */
export interface Pruned {
  readonly seen: ReadonlySet<OutlineBlock>;
  /** Beyond what Readability gets, though nothing says that they are not the article's. */
  readonly beyond: ReadonlySet<OutlineBlock>;
}

/**
 * Takes out of the copy what is surely not the article, and then what is farthest down, until Readability can read it without
 * holding up the page. Most copies are small enough and stay as they are.
 */
export async function pruneForReadability(
  { outline, copied, elementCount }: CopyOutline,
  slicer: TimeSlicer,
): Promise<Pruned> {
  const body = outline.elements[0];
  const copy = body === undefined ? undefined : copied.get(body);
  const isSmall = elementCount <= mostElements && (body?.textLength ?? 0) <= mostCharacters;
  if (copy === undefined || isSmall) return { seen: new Set(outline.blocks), beyond: new Set() };

  const drop = (isOut: (element: OutlineElement) => boolean) => {
    for (const element of outermost(outline, isOut)) copied.get(element)?.remove();
  };
  const blocksLeft = () => new Set(outline.blocks.filter(({ runs }) => runs.some(({ node }) => copy.contains(node))));
  const prose = outline.blocks.filter(isProse);
  const withProse = new Set(prose.flatMap(({ element }) => [...aroundOf(element)]));
  drop((element) => isFarFromText(element, withProse));
  await slicer.rest();
  if (copy.getElementsByTagName('*').length > mostElements) {
    const root = articleRootOf(prose);
    const aroundRoot = new Set(root === null ? [] : aroundOf(root));
    drop((element) => isBeside(element, root, aroundRoot));
  }
  await slicer.rest();
  const likely = blocksLeft();
  await slicer.rest();
  dropRest(copy);
  await slicer.rest();
  const seen = blocksLeft();
  return { seen, beyond: new Set([...likely].filter((block) => !seen.has(block))) };
}

/** No running text in it, and hardly anything but links: menus, lists of stories. */
const isFarFromText = (element: OutlineElement, withProse: ReadonlySet<OutlineElement>): boolean =>
  !withProse.has(element) && 2 * element.linkLength >= element.textLength;

/** Next to the element that holds most of the text, or to one around it. */
const isBeside = (
  element: OutlineElement,
  root: OutlineElement | null,
  aroundRoot: ReadonlySet<OutlineElement>,
): boolean =>
  root !== null &&
  element !== root &&
  element.parent !== root &&
  !aroundRoot.has(element) &&
  aroundRoot.has(element.parent ?? element);

/** The elements for which `isOut` holds and that lie in no other such element. */
function outermost(outline: Outline, isOut: (element: OutlineElement) => boolean): OutlineElement[] {
  const out = new Set<OutlineElement>();
  const found: OutlineElement[] = [];
  // Elements come after those around them.
  for (const element of outline.elements) {
    if (element.parent === null) continue;
    const isInside = out.has(element.parent);
    const goes = isInside || isOut(element);
    if (goes) out.add(element);
    if (goes && !isInside) found.push(element);
  }
  return found;
}

/** Keeps the first elements and characters of the copy, so many as Readability gets. */
function dropRest(copy: Element): void {
  const walker = copy.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let elements = 0;
  let characters = 0;
  while (elements <= mostElements && characters <= mostCharacters) {
    if (walker.nextNode() === null) return;
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE) characters += (node as Text).data.length;
    else elements++;
  }
  const rest = copy.ownerDocument.createRange();
  rest.selectNodeContents(copy);
  rest.setStartBefore(walker.currentNode);
  rest.deleteContents();
}
