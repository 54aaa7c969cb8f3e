import { pageReaders, xhtml, type PageReaders } from '../pageReaders';
import type { Pace } from '../pace';
import type { ArticleCut } from '../types';
import { copiedElement } from './copiedElement';
import { copiedName, isBlockName, isDroppedRole } from './copiedName';
import { isPicture } from './isPicture';
import { copyStart } from './copyStart';
import { mainChain } from './mainChain';
import { makeSight } from './sight';

/** How much of a page is copied. */
export interface CopyBudget {
  readonly elements: number;
  readonly characters: number;
  /** Deeper elements are copied into their ancestor at this depth: Readability takes seconds over some hundred nested ones. */
  readonly depth: number;
}

/**
 * What is copied: `shown`: what the page shows. `main-part`: also the part with most of its text though it be hidden, and the
 * text in frames of the same origin.
 */
export type CopyReach = 'shown' | 'main-part';

export interface GuardedCopy {
  readonly document: Document;
  /** For each text node of the copy, the page's own. */
  readonly liveText: WeakMap<Text, Text>;
  /** The copied elements that hold a picture or a video, which are not copied themselves. */
  readonly pictured: WeakSet<Element>;
  /** Which budget ended the copy; null when all of the page is in it. */
  readonly cut: ArticleCut | null;
}

/** A parent whose children are being copied. */
interface Level {
  readonly children: readonly Node[];
  next: number;
  readonly parent: Element;
  readonly parentName: string;
  readonly depth: number;
  readonly isTextHidden: boolean;
}

/**
 * Copies what a reader can see of the page's text, and the attributes that extraction looks at, into a new document that
 * runs and loads nothing. A page can make a plain clone hang the tab (forms whose controls are named `parentNode`, deep
 * nesting, attributes of 64k): here there is no recursion, no form, and a limit to everything.
 */
export async function guardedCopy(
  page: Document,
  budget: CopyBudget,
  pace: Pace,
  reach: CopyReach = 'shown',
): Promise<GuardedCopy> {
  const readers = pageReaders();
  const main = new Set(mainChain(page, readers));
  const sight = makeSight(page, readers, main, reach === 'main-part');
  const copy = readers.implementation(page).createHTMLDocument('');
  const liveText = new WeakMap<Text, Text>();
  const pictured = new WeakSet<Element>();
  let cut: ArticleCut | null = null;
  let elements = 0;
  let characters = 0;
  let visited = 0;

  const levels: Level[] = [];
  const start = copyStart(page, budget.elements, readers);
  if (start !== null)
    levels.push(levelOf(readers.shownChildren(start, 10 * budget.elements), copy.body, 'body', 0, false));
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node = level.children[level.next++];
    if (node === undefined) {
      levels.pop();
      continue;
    }
    if ((++visited & 31) === 0) {
      if (pace.isOver()) cut = 'time';
      else if (pace.isDue()) await pace.rest();
    }
    // Nodes that are looked at and left out (hidden ones, comments) count too, though less.
    if (elements >= budget.elements || visited > 10 * budget.elements) cut = 'elements';
    if (cut !== null) break;

    const type = readers.nodeType(node);
    if (type === Node.TEXT_NODE && !level.isTextHidden) {
      const whole = readers.data(node as Text);
      const data = whole.slice(0, budget.characters - characters);
      characters += data.length;
      const text = copy.createTextNode(data);
      liveText.set(text, node as Text);
      level.parent.appendChild(text);
      if (data.length < whole.length && /\S/.test(whole.slice(data.length, data.length + 1000))) cut = 'characters';
    } else if (type === Node.ELEMENT_NODE) {
      const element = node as Element;
      const liveName = readers.localName(element).toLowerCase();
      const visibility = sight.visibilityOf(element);
      if (visibility === 'gone' || isLeftOut(element, readers)) continue;
      const frameBody = reach === 'main-part' ? readers.frameBody(element) : null;
      const name =
        frameBody !== null ? 'div' : copiedName(liveName, level.parentName, () => sight.isShownAsBlock(element));
      if (name === null) {
        if (isPicture(element, liveName)) pictured.add(level.parent);
        continue;
      }
      const isLine = name === 'br' || name === 'hr';
      const children = isLine ? [] : readers.shownChildren(frameBody ?? element, 10 * budget.elements - visited);
      // Nothing to read in it, and no break between what stands beside it.
      if (children.length === 0 && !isLine && !isBlockName(name)) continue;
      elements++;
      let parent = level.parent;
      if (level.depth < budget.depth || name === 'br') {
        parent = copiedElement(element, name, copy);
        // While a dialog is open, screen readers are kept from the article; readers who see it are not.
        if (main.has(element)) parent.removeAttribute('aria-hidden');
        level.parent.appendChild(parent);
      } else if (isBlockName(name)) {
        // Too deep: no element of its own, but its words must not run into those before it.
        level.parent.appendChild(copy.createElement('br'));
        level.parent.appendChild(copy.createElement('br'));
      }
      if (isLine) continue;
      levels.push(levelOf(children, parent, name, level.depth + 1, visibility === 'text-hidden'));
    }
  }
  return { document: copy, liveText, pictured, cut };
}

const levelOf = (
  children: readonly Node[],
  parent: Element,
  parentName: string,
  depth: number,
  isTextHidden: boolean,
): Level => ({ children, next: 0, parent, parentName, depth, isTextHidden });

const isLeftOut = (element: Element, { namespace, attribute }: PageReaders): boolean =>
  namespace(element) !== xhtml || isDroppedRole(attribute(element, 'role'));
