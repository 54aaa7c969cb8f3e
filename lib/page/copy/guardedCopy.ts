import { safeDom, xhtml } from '../dom/safeDom';
import type { TimeSlicer } from '../dom/timeSlicer';
import type { ArticleCut } from '../article';
import { isBadge, isSetApart } from './boxGap';
import { copiedElement } from './copiedElement';
import { copiedName, isBlockName, isDroppedRole } from './copiedName';
import { copiedText, type CopiedText } from './copiedText';
import { copyStart } from './copyStart';
import type { Flow } from './flow';
import { isPicture } from './isPicture';
import { mainChain } from './mainChain';
import { isNoteReference } from './noteReference';
import { wholePage, type ReadingScope } from './readingScope';
import { readVisibility } from './visibility';
import { isControlLabel, isInlineButton } from './inlineButton';
import { generatedQuotes, type GeneratedContent } from './generatedQuotes';

/** How much of a page is copied. */
export interface CopyBudget {
  readonly elements: number;
  readonly characters: number;
  /** Deeper elements are copied into their ancestor at this depth, as Readability takes seconds for hundreds of nested ones. */
  readonly depth: number;
}

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

/** A parent whose children are being copied. */
interface Level {
  readonly children: readonly Node[];
  next: number;
  readonly live: Element;
  readonly parent: Element;
  readonly depth: number;
  readonly isTextHidden: boolean;
  readonly flow: Flow | null;
  /** What follows it in the copy: a generated quotation mark, or the bracket that closes a badge. */
  readonly closing: string | null;
  readonly isInGeneratedQuotes: boolean;
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
  // Where most of the page's paragraphs are, is its text, even in a menu or a drawing.
  const isText = (element: Element) => main.has(element) && dom.countNamed(element, 'p') >= leastParagraphs;
  const seen = readVisibility(page, main, reach === 'main-part');
  const copy = dom.implementation(page).createHTMLDocument('');
  const words = copiedText(copy);
  const liveText = new WeakMap<Text, Text>();
  const pictured = new WeakSet<Element>();
  const beside = new WeakSet<Element>();
  let cut: ArticleCut | null = null;
  let elements = 0;
  let characters = 0;
  let visited = 0;

  const levels: Level[] = [];
  if (start !== null)
    levels.push({
      ...plainLevel,
      live: start,
      parent: copy.body,
      children: dom.shownChildren(start, 10 * budget.elements),
    });
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node = level.children[level.next++];
    if (node === undefined) {
      if (level.closing !== null) words.write(level.parent, level.closing);
      setApart(level, words);
      levels.pop();
      continue;
    }
    if ((++visited & 31) === 0) {
      if (slicer.isOver()) cut = 'time';
      else if (slicer.isDue()) await slicer.rest();
    }
    // Nodes that are left out (hidden ones, comments) count too, though less.
    if (elements >= budget.elements || visited > 10 * budget.elements) cut = 'elements';
    if (cut !== null) break;

    const type = dom.nodeType(node);
    if (type === Node.TEXT_NODE && !level.isTextHidden) {
      const whole = dom.data(node as Text);
      const data = whole.slice(0, budget.characters - characters);
      characters += data.length;
      liveText.set(words.add(level.parent, data), node as Text);
      if (data.length < whole.length && /\S/.test(whole.slice(data.length, data.length + 1000))) cut = 'characters';
    } else if (type === Node.ELEMENT_NODE) {
      const element = node as Element;
      const liveName = dom.localName(element).toLowerCase();
      const visibility = seen.visibilityOf(element);
      if (visibility === 'gone' || elsewhere.has(element) || isLeftOut(element, liveName, words)) continue;
      const isOdd = isOddForText(element, liveName);
      if (isOdd && !isText(element)) continue;
      const frameBody = reach === 'main-part' ? dom.frameBody(element) : null;
      const flow = once(() => seen.flowOf(element));
      const isWord = () => (liveName === 'label' ? !isControlLabel(element) : isInlineButton(element));
      const name = frameBody !== null || isOdd ? 'div' : copiedName(liveName, { flow, isWord });
      if (name === null) {
        if (isPicture(element, liveName)) pictured.add(level.parent);
        continue;
      }
      const isBlock = isBlockName(name);
      const isLine = name === 'br' || name === 'hr';
      const children = isLine ? [] : dom.shownChildren(frameBody ?? element, 10 * budget.elements - visited);
      // It has no text, and does not separate what is beside it.
      if (children.length === 0 && !isLine && !isBlock) continue;
      elements++;
      let parent = level.parent;
      if (level.depth < budget.depth || name === 'br') {
        parent = copiedElement(element, name, copy);
        // An open dialog, and letters that are animated, are often marked up so that screen readers skip the article, which is
        // visible all the same.
        if (main.has(element) || !isBlock) parent.removeAttribute('aria-hidden');
        if (isOdd) parent.removeAttribute('role');
        level.parent.appendChild(parent);
      } else if (isBlock) {
        // Too deep for an element of its own, but its words must not run into those before it.
        level.parent.append(copy.createElement('br'), copy.createElement('br'));
      }
      if (isLine) continue;
      if (isBlock) words.beginBlock();
      if (isBlock && flow() === 'beside') beside.add(parent);
      const flowInLine = isBlock ? null : flow();
      const quotes =
        visibility === 'shown'
          ? generatedQuotes(element, name, level.isInGeneratedQuotes || words.isInQuotation())
          : null;
      const around = quotes ?? (flowInLine === 'inline' && words.isInWord() && isBadge(element) ? badgeBrackets : null);
      const next = {
        ...plainLevel,
        live: element,
        children,
        parent,
        depth: level.depth + 1,
        isTextHidden: visibility === 'text-hidden',
        flow: flowInLine,
        closing: around?.close ?? null,
        isInGeneratedQuotes: level.isInGeneratedQuotes || quotes !== null,
      };
      setApart(next, words);
      if (around !== null) words.write(parent, around.open);
      levels.push(next);
    }
  }
  return { document: copy, liveText, pictured, beside, cut };
}

/** A badge in brackets, as newspapers print it: "Ada Kovač (Green) said". */
const badgeBrackets: GeneratedContent = { open: ' (', close: ')' };

const plainLevel = {
  next: 0,
  depth: 0,
  isTextHidden: false,
  flow: null,
  closing: null,
  isInGeneratedQuotes: false,
};

/** Adds a space between words that the page sets apart without one: before an element, and after it. */
function setApart({ live, flow }: Level, words: CopiedText): void {
  if (flow === 'line' || (flow === 'inline' && words.isInWord() && isSetApart(live))) words.setApart();
}

/** The fewest paragraphs that make a text. */
const leastParagraphs = 3;

/** Menus and drawings, whose text is copied only when it is the page's main text. */
const isOddForText = (element: Element, name: string): boolean =>
  safeDom().namespace(element) !== xhtml || name === 'nav' || safeDom().attribute(element, 'role') === 'navigation';

const isLeftOut = (element: Element, name: string, words: CopiedText): boolean =>
  isDroppedRole(safeDom().attribute(element, 'role')) || (name === 'sup' && isNoteReference(element, words.before()));

function once<Result>(ask: () => Result): () => Result {
  let known: { readonly result: Result } | null = null;
  return () => (known ??= { result: ask() }).result;
}
