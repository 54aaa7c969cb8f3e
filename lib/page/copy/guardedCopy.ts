import { safeDom } from '../dom/safeDom';
import type { TimeSlicer } from '../dom/timeSlicer';
import type { ArticleCut } from '../article';
import { copiedText } from './copiedText';
import { endLevel, firstLevel, type CopyLevel } from './copyLevel';
import { CopyMeter, type CopyBudget } from './copyMeter';
import { copyStart } from './copyStart';
import { elementCopier } from './elementCopier';
import { mainChain } from './mainChain';
import { wholePage, type ReadingScope } from './readingScope';
import { readVisibility } from './visibility';

/**
 * What is copied: `shown`: what the page shows. `main-part`: also the part with most of its text, even if hidden, and the text in
 * frames of the same origin.
 */
export type CopyReach = 'shown' | 'main-part';

export interface GuardedCopy {
  readonly document: Document;
  /** For each text node of the copy, the page's own. */
  readonly liveText: WeakMap<Text, Text>;
  /** The copied elements that hold a picture or a video, which are not copied themselves. */
  readonly pictured: WeakSet<Element>;
  /** The copied elements beside a text that they interrupt in the source: it continues without them. */
  readonly beside: WeakSet<Element>;
  /** Which budget ended the copy; null when all of the page is in it. */
  readonly cut: ArticleCut | null;
}

/**
 * Copies the visible text of the page, with the attributes that extraction uses, into a new document that runs and loads nothing.
 * Readability on a plain clone can hang the tab (form controls named `parentNode`, deep nesting, attributes of 64k): so this copy
 * has no forms, and limits for everything, and is made without recursion.
 */
export async function guardedCopy(
  page: Document,
  budget: CopyBudget,
  slicer: TimeSlicer,
  reach: CopyReach = 'shown',
  { root, elsewhere }: ReadingScope = wholePage(page),
): Promise<GuardedCopy> {
  const dom = safeDom();
  const start = root === null ? null : copyStart(page, root, budget.elements);
  const main = new Set(mainChain(start));
  const seen = readVisibility(page, main, reach === 'main-part');
  const copy = dom.implementation(page).createHTMLDocument('');
  const words = copiedText(copy);
  const meter = new CopyMeter(budget, slicer);
  const liveText = new WeakMap<Text, Text>();
  const pictured = new WeakSet<Element>();
  const beside = new WeakSet<Element>();
  const copyElement = elementCopier({
    copy,
    words,
    meter,
    seen,
    main,
    elsewhere,
    readsFrames: reach === 'main-part',
    mostDepth: budget.depth,
    pictured,
    beside,
  });

  const levels: CopyLevel[] = [];
  if (start !== null) levels.push(firstLevel(start, copy.body, dom.shownChildren(start, meter.nodesLeft)));
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node = level.children[level.next++];
    if (node === undefined) {
      endLevel(level, words);
      levels.pop();
      continue;
    }
    if (meter.visit()) await slicer.rest();
    if (meter.cut !== null) break;

    const type = dom.nodeType(node);
    if (type === Node.TEXT_NODE && !level.isTextHidden) {
      liveText.set(words.add(level.parent, meter.textWithin(dom.data(node as Text))), node as Text);
    } else if (type === Node.ELEMENT_NODE) {
      const inside = copyElement(node as Element, level);
      if (inside !== null) levels.push(inside);
    }
  }
  return { document: copy, liveText, pictured, beside, cut: meter.cut };
}
