import { safeDom } from '../page/dom/safeDom';
import type { TextMap } from '../page/map/textMap';
import { isInPage } from '../page/dom/worldOf';

/** What a change of the page means for the article. */
export interface PageChange {
  readonly records: readonly MutationRecord[];
  /** Whether the article's own text may have been edited, removed or moved. */
  readonly isInArticle: boolean;
  /** Characters of text added by the change; at least {@link plentyOfText} when some were added inside the article. */
  readonly addedText: number;
}

export interface PageWatch {
  /** Sets which text is the article's; also observes the shadow trees that hold it. */
  include(map: TextMap): void;
}

/** In characters, a short paragraph; less is a clock, a counter or a button. */
export const plentyOfText = 80;

/**
 * Calls back at every change of the page's text, before the browser paints it, until the signal. Looks only at the mutation
 * records, as a page may change sixty times a second.
 */
export function watchPage(page: Document, changed: (change: PageChange) => void, signal: AbortSignal): PageWatch {
  let article: ReadonlySet<Node> = new Set();
  let around: ReadonlySet<Node> = new Set();
  const roots = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    const hasRemoved = records.some(({ removedNodes }) => removedNodes.length > 0);
    // What was removed may have been moved into a shadow tree or a frame that is not observed yet.
    if (hasRemoved) observeArticle();
    const isInArticle = hasRemoved || records.some(({ target }) => article.has(target));
    changed({ records, isInArticle, addedText: countAdded(records, around) });
  });
  const observe = (root: Node) => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  };
  const observeArticle = () => {
    for (const node of article) if (isInPage(node)) observe(node.getRootNode());
  };
  observe(page);
  // A frame that navigates causes no mutation in the page around it.
  const onLoad = ({ target }: Event) => {
    const body = target instanceof Element ? safeDom().frameBody(target) : null;
    if (body) changed({ records: [], isInArticle: true, addedText: lengthOf([body]) });
  };
  page.addEventListener('load', onLoad, { capture: true, signal });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    include: ({ runs }) => {
      article = new Set(runs.map(({ node }) => node));
      around = new Set(
        [...article]
          .map(({ parentElement }) => parentElement)
          .flatMap((parent) => [parent, parent && safeDom().parentElement(parent)])
          .filter((node) => node !== null),
      );
      observeArticle();
    },
  };
}

function countAdded(records: readonly MutationRecord[], around: ReadonlySet<Node>): number {
  let count = 0;
  for (const { target, addedNodes, removedNodes } of records) {
    const added = lengthOf(addedNodes);
    if (added > 0 && around.has(target)) return plentyOfText;
    count += added - lengthOf(removedNodes);
  }
  return Math.max(0, count);
}

function lengthOf(nodes: Iterable<Node>): number {
  const { textContent } = safeDom();
  let length = 0;
  for (const node of nodes) length += textContent(node).trim().length;
  return length;
}
