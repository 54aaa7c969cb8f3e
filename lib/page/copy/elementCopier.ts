import { safeDom, xhtml } from '../dom/safeDom';
import { isBadge } from './boxGap';
import { copiedElement } from './copiedElement';
import { copiedName, isBlockName, isDroppedRole } from './copiedName';
import type { CopiedText } from './copiedText';
import { separate, type CopyLevel } from './copyLevel';
import type { CopyMeter } from './copyMeter';
import type { Flow } from './flow';
import { generatedQuotes, type GeneratedContent } from './generatedQuotes';
import { isControlLabel, isInlineButton } from './inlineButton';
import { isPicture } from './isPicture';
import { isNoteReference } from './noteReference';
import type { PageVisibility } from './visibility';

/** What a copier needs to know of the page and of the copy. */
interface ElementCopierContext {
  readonly copy: Document;
  readonly words: CopiedText;
  readonly meter: CopyMeter;
  readonly seen: PageVisibility;
  /** The elements that hold most of the page's text. */
  readonly main: ReadonlySet<Element>;
  /** Parts that are other stories. */
  readonly elsewhere: ReadonlySet<Element>;
  /** Whether the text in frames of the same origin is copied. */
  readonly readsFrames: boolean;
  readonly mostDepth: number;
  /** Takes the copied elements that hold a picture or a video. */
  readonly pictured: WeakSet<Element>;
  /** Takes the copied elements beside a text that they interrupt in the source. */
  readonly beside: WeakSet<Element>;
}

/**
 * Returns a function that copies an element without its children, into the level above it; it gives the level of the children,
 * null for an element that has none to copy or is left out.
 */
export function elementCopier(context: ElementCopierContext) {
  const { copy, words, meter, seen, main, elsewhere, readsFrames, mostDepth, pictured, beside } = context;
  const dom = safeDom();
  // Where most of the page's paragraphs are, is its text, even in a menu or a drawing.
  const isText = (element: Element) => main.has(element) && dom.countNamed(element, 'p') >= leastParagraphs;

  /** The element of the copy that takes the children. */
  const place = (element: Element, name: string, isOdd: boolean, above: CopyLevel): Element => {
    const isBlock = isBlockName(name);
    if (above.depth >= mostDepth && name !== 'br') {
      // Too deep for an element of its own, but its words must not run into those before it.
      if (isBlock) above.parent.append(copy.createElement('br'), copy.createElement('br'));
      return above.parent;
    }
    const made = copiedElement(element, name, copy);
    // An open dialog, and letters that are animated, are often marked up so that screen readers skip the article, which is
    // visible all the same.
    if (main.has(element) || !isBlock) made.removeAttribute('aria-hidden');
    if (isOdd) made.removeAttribute('role');
    above.parent.appendChild(made);
    return made;
  };

  return (element: Element, above: CopyLevel): CopyLevel | null => {
    const liveName = dom.localName(element).toLowerCase();
    const visibility = seen.visibilityOf(element);
    if (visibility === 'gone' || elsewhere.has(element) || isLeftOut(element, liveName, words)) return null;
    const isOdd = isOddForText(element, liveName);
    if (isOdd && !isText(element)) return null;
    const frameBody = readsFrames ? dom.frameBody(element) : null;
    const flow = once(() => seen.flowOf(element));
    const isWord = () => (liveName === 'label' ? !isControlLabel(element) : isInlineButton(element));
    const name = frameBody !== null || isOdd ? 'div' : copiedName(liveName, { flow, isWord });
    if (name === null) {
      if (isPicture(element, liveName)) pictured.add(above.parent);
      return null;
    }
    const isBlock = isBlockName(name);
    const isLine = name === 'br' || name === 'hr';
    const children = isLine ? [] : dom.shownChildren(frameBody ?? element, meter.nodesLeft);
    // It has no text, and does not separate what is beside it.
    if (children.length === 0 && !isLine && !isBlock) return null;
    meter.countElement();
    const parent = place(element, name, isOdd, above);
    if (isLine) return null;
    if (isBlock) words.beginBlock();
    if (isBlock && flow() === 'beside') beside.add(parent);
    const flowInLine = isBlock ? null : flow();
    const quotes =
      visibility === 'shown'
        ? generatedQuotes(element, name, above.isInGeneratedQuotes || words.isInQuotation())
        : null;
    const around = quotes ?? (flowInLine === 'inline' && words.isInWord() && isBadge(element) ? badgeBrackets : null);
    const level: CopyLevel = {
      live: element,
      parent,
      children,
      next: 0,
      depth: above.depth + 1,
      isTextHidden: visibility === 'text-hidden',
      flow: flowInLine,
      closing: around?.close ?? null,
      isInGeneratedQuotes: above.isInGeneratedQuotes || quotes !== null,
    };
    separate(level, words);
    if (around !== null) words.write(parent, around.open);
    return level;
  };
}

/** The fewest paragraphs that make a text. */
const leastParagraphs = 3;

/** A badge in brackets, as newspapers print it: "Ada Kovač (Green) said". */
const badgeBrackets: GeneratedContent = { open: ' (', close: ')' };

/** Menus and drawings, whose text is copied only when it is the page's main text. */
const isOddForText = (element: Element, name: string): boolean =>
  safeDom().namespace(element) !== xhtml || name === 'nav' || safeDom().attribute(element, 'role') === 'navigation';

const isLeftOut = (element: Element, name: string, words: CopiedText): boolean =>
  isDroppedRole(safeDom().attribute(element, 'role')) || (name === 'sup' && isNoteReference(element, words.before()));

function once(ask: () => Flow | null): () => Flow | null {
  let known: { readonly flow: Flow | null } | null = null;
  return () => (known ??= { flow: ask() }).flow;
}
