import type { BlockKind } from '../analysis/text';
import { BlockText } from './blockText';
import { isBlockName } from './copy/copiedName';
import { isEmbeddedPost } from './embeddedPost';
import type { Outline, OutlineBlock, OutlineElement } from './outline';
import { nameMakes } from './nameMakes';
import type { Pace } from './pace';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** An outline, and where in the copy its elements are. */
export interface CopyOutline {
  readonly outline: Outline;
  readonly copied: ReadonlyMap<OutlineElement, Element>;
  /** Elements in the copy, inline ones too. */
  readonly elementCount: number;
}

/**
 * Reads the blocks of text of a guarded copy. A block ends where a block element begins or ends, at two line breaks, and at
 * one line break after the end of a sentence.
 */
export async function collectOutline(
  copy: Document,
  pace: Pace,
  pictured: WeakSet<Element> = new WeakSet(),
): Promise<CopyOutline> {
  const elements: OutlineElement[] = [];
  const blocks: OutlineBlock[] = [];
  const elementOf = new Map<Node, OutlineElement>();
  let current = new BlockText();
  let around = describe(copy.body, null);
  elements.push(around);
  elementOf.set(copy.body, around);
  const copied = new Map<OutlineElement, Element>([[around, copy.body]]);
  let elementCount = 0;

  const endBlock = () => {
    if (current.text !== '') {
      const { text, runs, linkLength } = current;
      blocks.push({ text, kind: kindOf(around), element: around, runs, linkLength, keptShare: 0 });
      for (let up: Mutable<OutlineElement> | null = around; up !== null; up = up.parent) {
        up.textLength += text.length;
        up.linkLength += linkLength;
      }
    }
    current = new BlockText();
  };

  let links = 0;
  let breaks = 0;
  let node: Node | null = copy.body.firstChild;
  while (node !== null) {
    if (pace.isDue()) await pace.rest();
    const name = node.nodeType === Node.ELEMENT_NODE ? (node as Element).localName : '';
    if (name !== '') elementCount++;
    if (name === '') {
      const { data } = node as Text;
      current.add(node as Text, data, links > 0);
      if (/\S/.test(data)) breaks = 0;
    } else if (name === 'br') {
      if (++breaks > 1 || /[.!?…:][)\]"'”’»]*$/.test(current.text)) endBlock();
      else current.addLineBreak();
    } else if (isBlockName(name)) {
      endBlock();
      around = describe(node as Element, around);
      elements.push(around);
      elementOf.set(node, around);
      copied.set(around, node as Element);
    } else if (name !== '' && isLink(node as Element)) {
      links++;
    }
    if (pictured.has(node as Element)) {
      for (let up: Mutable<OutlineElement> | null = around; up !== null; up = up.parent) up.pictures++;
    }
    let following: Node | null = node.firstChild;
    while (following === null && node !== null && node !== copy.body) {
      if (elementOf.has(node)) {
        endBlock();
        around = around.parent ?? around;
      } else if (node.nodeType === Node.ELEMENT_NODE && isLink(node as Element)) {
        links--;
      }
      following = node.nextSibling;
      if (following === null) node = node.parentNode;
    }
    node = following;
  }
  endBlock();
  await pace.rest();
  await nameMakes(elements, pace);
  return { outline: { elements, blocks }, copied, elementCount };
}

const isLink = (element: Element): boolean => element.localName === 'a' && element.hasAttribute('href');

function describe(element: Element, parent: OutlineElement | null): OutlineElement {
  const attribute = (name: string) => element.getAttribute(name) ?? '';
  return {
    parent,
    name: element.localName,
    labels: `${attribute('class')} ${attribute('id')}`.trim().toLowerCase(),
    role: attribute('role').toLowerCase(),
    itemprop: attribute('itemprop').toLowerCase(),
    make: '',
    textLength: 0,
    linkLength: 0,
    pictures: 0,
  };
}

const isHeadingName = (name: string): boolean => /^h[1-6]$/.test(name);

function kindOf(element: OutlineElement): BlockKind {
  for (let around: OutlineElement | null = element; around !== null; around = around.parent) {
    if (isHeadingName(around.name)) return 'heading';
    if (around.name === 'li') return 'list-item';
    if (around.name === 'blockquote') return isEmbeddedPost(around.labels) ? 'paragraph' : 'blockquote';
    if (around.name === 'p') continue;
    if (around.name !== 'div' && around.name !== 'p') break;
  }
  return 'paragraph';
}
