import type { BlockKind } from '../../analysis/text/block';
import { isEmbeddedPost } from './embeddedPost';
import type { OutlineElement } from './outline';

/** An element as plain data; its structure key and what lies in it are counted later. */
export function describeElement(element: Element, parent: OutlineElement | null): OutlineElement {
  const attribute = (name: string) => element.getAttribute(name) ?? '';
  return {
    parent,
    name: element.localName,
    labels: `${attribute('class')} ${attribute('id')}`.trim().toLowerCase(),
    role: attribute('role').toLowerCase(),
    itemprop: attribute('itemprop').toLowerCase(),
    structureKey: '',
    textLength: 0,
    linkLength: 0,
    pictures: 0,
  };
}

const isHeadingName = (name: string): boolean => /^h[1-6]$/.test(name);

/** The kind of block that an element's text is. */
export function blockKindOf(element: OutlineElement): BlockKind {
  const { name } = tellingAround(element);
  if (isHeadingName(name)) return 'heading';
  if (name === 'li') return 'list-item';
  return name === 'blockquote' && !isPost(element) ? 'blockquote' : 'paragraph';
}

/** A post is one utterance, however many lines it has. */
export function isPost(element: OutlineElement): boolean {
  const { name, labels } = tellingAround(element);
  return name === 'blockquote' && isEmbeddedPost(labels);
}

/** The innermost element that is more than a paragraph or a box; the outermost where there is none. */
function tellingAround(element: OutlineElement): OutlineElement {
  let around = element;
  while (around.parent !== null && (around.name === 'p' || around.name === 'div')) around = around.parent;
  return around;
}
