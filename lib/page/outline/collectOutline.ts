import type { Mutable } from '../../analysis/text/mutable';
import type { BlockKind } from '../../analysis/text/block';
import { BlockText } from './blockText';
import { isBlockName } from '../copy/copiedName';
import type { GuardedCopy } from '../copy/guardedCopy';
import { isCrossReference } from './crossReference';
import { isEmbeddedPost } from './embeddedPost';
import { readLinkedSentences } from './linkedSentences';
import type { Outline, OutlineBlock, OutlineElement } from './outline';
import { setStructureKeys } from './setStructureKeys';
import type { TimeSlicer } from '../dom/timeSlicer';
import { readPhotoEssay } from './photoEssay';
import { readQuotedPosts } from './quotedPosts';
import { isSourceOf } from './quotedSource';

/** An outline, and where in the copy its elements are. */
export interface CopyOutline {
  readonly outline: Outline;
  readonly copied: ReadonlyMap<OutlineElement, Element>;
  /** Elements in the copy, inline ones too. */
  readonly elementCount: number;
}

/** What the copy's elements do not tell by themselves. */
export type CopiedSigns = Partial<Pick<GuardedCopy, 'pictured' | 'beside'>>;

/**
 * Reads the blocks of text of a guarded copy. A block ends where a block element begins or ends and, but in a post, at two line
 * breaks, and at one line break after the end of a sentence; it goes on around what stands beside it.
 */
export async function collectOutline(
  copy: Document,
  slicer: TimeSlicer,
  { pictured, beside }: CopiedSigns = {},
): Promise<CopyOutline> {
  const elements: OutlineElement[] = [];
  const blocks: Mutable<OutlineBlock>[] = [];
  const elementOf = new Map<Node, OutlineElement>();
  let current = new BlockText();
  /** The blocks that go on around what is being read. */
  const interrupted: { readonly block: BlockText; readonly isBefore: number }[] = [];
  let around = describe(copy.body, null);
  elements.push(around);
  elementOf.set(copy.body, around);
  const copied = new Map<OutlineElement, Element>([[around, copy.body]]);
  let elementCount = 0;

  const endBlock = () => {
    if (current.text !== '') {
      const { text, runs, linkLength } = current;
      const block = {
        text,
        kind: kindOf(around),
        element: around,
        runs,
        linkLength,
        readabilityShare: 0,
        isComment: false,
        source: null,
      };
      const quoted = blocks.at(-1);
      if (quoted !== undefined && isSourceOf(block, quoted)) quoted.source = { text, runs };
      else if (isBeforeNotes >= 0) blocks.splice(isBeforeNotes, 0, block);
      else blocks.push(block);
      for (let up: Mutable<OutlineElement> | null = around; up !== null; up = up.parent) {
        up.textLength += text.length;
        up.linkLength += linkLength;
      }
    }
    isBeforeNotes = -1;
    current = new BlockText();
  };
  /** Where the block belongs whose notes have been read before its end; −1 when there were none. */
  let isBeforeNotes = -1;

  let links = 0;
  let raised = 0;
  let breaks = 0;
  let node: Node | null = copy.body.firstChild;
  while (node !== null) {
    if (slicer.isDue()) await slicer.rest();
    const name = node.nodeType === Node.ELEMENT_NODE ? (node as Element).localName : '';
    let isSkipped = false;
    if (name !== '') elementCount++;
    if (name === '') {
      const { data } = node as Text;
      current.add(node as Text, data, { isLink: links > 0, isRaised: raised > 0 });
      if (/\S/.test(data)) breaks = 0;
    } else if (name === 'br') {
      const isEnd = ++breaks > 1 || /[.!?…:][)\]"'”’»]*$/.test(current.text);
      if (isEnd && !isPost(around)) endBlock();
      else current.addLineBreak();
    } else if (isBlockName(name)) {
      if (beside?.has(node as Element)) {
        interrupted.push({ block: current, isBefore: isBeforeNotes >= 0 ? isBeforeNotes : blocks.length });
        current = new BlockText();
        isBeforeNotes = -1;
      } else endBlock();
      around = describe(node as Element, around);
      elements.push(around);
      elementOf.set(node, around);
      copied.set(around, node as Element);
    } else if (leadsElsewhere(node as Element, current.text)) {
      isSkipped = true;
    } else {
      // Whose the quotation is stands in a line of its own, wherever the page has it.
      if (name === 'cite' && kindOf(around) === 'blockquote' && /[.!?…”"’]$/.test(current.text)) endBlock();
      if (around.name === 'figcaption' && isCredit(node as Element)) endBlock();
      if (isLink(node as Element)) links++;
      if (name === 'sup') raised++;
    }
    if (pictured?.has(node as Element)) {
      for (let up: Mutable<OutlineElement> | null = around; up !== null; up = up.parent) up.pictures++;
    }
    let following: Node | null = isSkipped ? null : node.firstChild;
    while (following === null && node !== null && node !== copy.body) {
      if (elementOf.has(node)) {
        endBlock();
        around = around.parent ?? around;
        const outer = beside?.has(node as Element) ? interrupted.pop() : undefined;
        if (outer !== undefined) {
          current = outer.block;
          isBeforeNotes = outer.isBefore;
        }
      } else if (node.nodeType === Node.ELEMENT_NODE && !isSkipped) {
        if (isLink(node as Element)) links--;
        if ((node as Element).localName === 'sup') raised--;
      }
      isSkipped = false;
      following = node.nextSibling;
      if (following === null) node = node.parentNode;
    }
    node = following;
  }
  endBlock();
  await slicer.rest();
  await setStructureKeys(elements, slicer);
  readLinkedSentences(blocks);
  readPhotoEssay(blocks);
  readQuotedPosts(blocks);
  return { outline: { elements, blocks }, copied, elementCount };
}

/** Whether an element in a caption says whose the picture is. */
const isCredit = (element: Element): boolean =>
  /^\W*(?:photo(?:graph)?s?|pictures?|images?|credit|courtesy|foto|bild|©)\b/i.test(element.textContent.trim());

/** Elements of a line in which a link to another story may stand with its lead. */
const leadNames = /^(a|b|em|i|small|span|strong)$/;

/** Whether an element amid a block leads to another story. A block of nothing else is left to those who choose. */
function leadsElsewhere(element: Element, before: string): boolean {
  if (before === '' || !leadNames.test(element.localName)) return false;
  const hasLink = isLink(element) || element.getElementsByTagName('a').length > 0;
  return hasLink && isCrossReference(element.textContent);
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
    structureKey: '',
    textLength: 0,
    linkLength: 0,
    pictures: 0,
  };
}

const isHeadingName = (name: string): boolean => /^h[1-6]$/.test(name);

function kindOf(element: OutlineElement): BlockKind {
  const { name } = tellingAround(element);
  if (isHeadingName(name)) return 'heading';
  if (name === 'li') return 'list-item';
  return name === 'blockquote' && !isPost(element) ? 'blockquote' : 'paragraph';
}

/** A post is one utterance, however many lines it has. */
function isPost(element: OutlineElement): boolean {
  const { name, labels } = tellingAround(element);
  return name === 'blockquote' && isEmbeddedPost(labels);
}

/** The innermost element that is more than a paragraph or a box; the outermost where there is none. */
function tellingAround(element: OutlineElement): OutlineElement {
  let around = element;
  while (around.parent !== null && (around.name === 'p' || around.name === 'div')) around = around.parent;
  return around;
}
