import { aroundOf, type OutlineBlock, type OutlineElement } from './outline';

/** The share of the article's prose that its root holds at least: what lies outside is a lead apart, or not the article's. */
const rootShare = 0.8;

/** Whether the block reads as running text: long enough for a sentence, and not mainly links. */
export function isProse(block: OutlineBlock): boolean {
  return block.kind !== 'heading' && proseLength(block.text) >= 80 && linkShareOf(block) < 0.5;
}

/** Whether the text ends as a sentence does, in whatever script. */
export const isSentence = (text: string): boolean => /[.!?…。！？｡।۔؟][)\]"'”’»）」』】]*$/.test(text);

export const linkShareOf = (block: OutlineBlock): number => block.linkLength / block.text.length;

/** Characters of text in the blocks. */
export const lengthOf = (blocks: readonly OutlineBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The length of the text; a character of a script without spaces says as much as three letters. */
export const proseLength = (text: string): number =>
  text.length + 2 * (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0);

/** The innermost element around {@link rootShare} of the text of these blocks; null when there are none. */
export function articleRootOf(blocks: readonly OutlineBlock[]): OutlineElement | null {
  const lengths = new Map<OutlineElement, number>();
  let total = 0;
  for (const { text, element } of blocks) {
    total += text.length;
    for (const around of aroundOf(element)) lengths.set(around, (lengths.get(around) ?? 0) + text.length);
  }
  let root: OutlineElement | null = null;
  for (const [element, length] of lengths) {
    if (length >= rootShare * total && (root === null || isInside(element, root))) root = element;
  }
  return root;
}

/** Whether the element is `outer` or lies in it. */
export function isInside(element: OutlineElement, outer: OutlineElement): boolean {
  for (const around of aroundOf(element)) if (around === outer) return true;
  return false;
}
