import type { Mutable } from '../../analysis/text/mutable';
import { BlockText } from './blockText';
import { isBlockName } from '../copy/copiedName';
import type { GuardedCopy } from '../copy/guardedCopy';
import { isCrossReference } from './crossReference';
import { describeElement, isPost, blockKindOf } from './describeElement';
import { readLinkedSentences } from './linkedSentences';
import { aroundOf, type Outline, type OutlineBlock, type OutlineElement } from './outline';
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

/** What is known of the copy's elements that they do not say themselves. */
export type ElementNotes = Partial<Pick<GuardedCopy, 'pictured' | 'beside'>>;

/**
 * Reads the blocks of text of a guarded copy. A block ends where a block element begins or ends and, but in a post, at two line
 * breaks, and at one line break after the end of a sentence; it goes on around what stands beside it.
 */
export async function collectOutline(
  copy: Document,
  slicer: TimeSlicer,
  { pictured, beside }: ElementNotes = {},
): Promise<CopyOutline> {
  const blocks: Mutable<OutlineBlock>[] = [];
  let current = new BlockText();
  /** The blocks that go on after what is being read, which stands beside them. */
  const interrupted: { readonly block: BlockText; readonly insertAt: number }[] = [];
  let around = describeElement(copy.body, null);
  const copied = new Map<OutlineElement, Element>([[around, copy.body]]);
  let elementCount = 0;

  const endBlock = () => {
    if (current.text !== '') {
      const { text, runs, linkLength } = current;
      const block = {
        text,
        kind: blockKindOf(around),
        element: around,
        runs,
        linkLength,
        readabilityShare: 0,
        isComment: false,
        source: null,
      };
      const quoted = blocks.at(-1);
      if (quoted !== undefined && isSourceOf(block, quoted)) quoted.source = { text, runs };
      else if (insertAt >= 0) blocks.splice(insertAt, 0, block);
      else blocks.push(block);
      for (const up of aroundOf(around)) {
        up.textLength += text.length;
        up.linkLength += linkLength;
      }
    }
    insertAt = -1;
    current = new BlockText();
  };
  /** Where among the blocks the current one belongs, when notes beside it have been read before its end; −1 otherwise. */
  let insertAt = -1;

  let links = 0;
  let raised = 0;
  let breaks = 0;
  let node: Node | null = copy.body.firstChild;
  while (node !== null) {
    if (slicer.isDue()) await slicer.rest();
    const name = nameOf(node);
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
        interrupted.push({ block: current, insertAt: insertAt >= 0 ? insertAt : blocks.length });
        current = new BlockText();
        insertAt = -1;
      } else endBlock();
      around = describeElement(node as Element, around);
      copied.set(around, node as Element);
    } else if (leadsElsewhere(node as Element, current.text)) {
      isSkipped = true;
    } else {
      // The source of a block quotation is a block of its own, also where the page has it in the same line.
      if (name === 'cite' && blockKindOf(around) === 'blockquote' && /[.!?…”"’]$/.test(current.text)) endBlock();
      if (around.name === 'figcaption' && isCredit(node as Element)) endBlock();
      if (isLink(node as Element)) links++;
      if (name === 'sup') raised++;
    }
    if (pictured?.has(node as Element)) {
      for (const up of aroundOf(around)) up.pictures++;
    }
    let following: Node | null = isSkipped ? null : node.firstChild;
    while (following === null && node !== null && node !== copy.body) {
      const ended = nameOf(node);
      if (isBlockName(ended)) {
        endBlock();
        around = around.parent ?? around;
        const outer = beside?.has(node as Element) ? interrupted.pop() : undefined;
        if (outer !== undefined) {
          current = outer.block;
          insertAt = outer.insertAt;
        }
      } else if (ended !== '' && !isSkipped) {
        if (isLink(node as Element)) links--;
        if (ended === 'sup') raised--;
      }
      isSkipped = false;
      following = node.nextSibling;
      if (following === null) node = node.parentNode;
    }
    node = following;
  }
  endBlock();
  await slicer.rest();
  const elements = [...copied.keys()];
  await setStructureKeys(elements, slicer);
  readLinkedSentences(blocks);
  readPhotoEssay(blocks);
  readQuotedPosts(blocks);
  return { outline: { elements, blocks }, copied, elementCount };
}

/** The name of an element; empty for a text. */
const nameOf = (node: Node): string => (node.nodeType === Node.ELEMENT_NODE ? (node as Element).localName : '');

/** Whether an element in a caption says whose the picture is. */
const isCredit = (element: Element): boolean =>
  /^\W*(?:photo(?:graph)?s?|pictures?|images?|credit|courtesy|foto|bild|©)\b/i.test(element.textContent.trim());

/** Inline elements that may hold a link to another story with its lead. */
const leadNames = /^(a|b|em|i|small|span|strong)$/;

/** Whether an element amid a block leads to another story. A block of nothing else is left to the rules of `lib/extraction`. */
function leadsElsewhere(element: Element, before: string): boolean {
  if (before === '' || !leadNames.test(element.localName)) return false;
  const hasLink = isLink(element) || element.getElementsByTagName('a').length > 0;
  return hasLink && isCrossReference(element.textContent);
}

const isLink = (element: Element): boolean => element.localName === 'a' && element.hasAttribute('href');
