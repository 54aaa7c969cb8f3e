import type { OutlineBlock } from './outline';

/** The shortest running text. */
const leastProse = 80;

/** Whether the block reads as running text: long enough for a sentence, and not mainly links. */
export function isProse(block: OutlineBlock): boolean {
  if (block.kind === 'heading' || linkShareOf(block) >= 0.5) return false;
  // Most texts are long enough in any script.
  return block.text.length >= leastProse || proseLength(block.text) >= leastProse;
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
