import type { OutlineBlock } from '../../page/outline/outline';
import { shareOf, squeezed, wordsOf } from '../../page/dom/words';

/** Whether the block is the headline once more. */
export function isHeadline(block: OutlineBlock, headlines: readonly string[]): boolean {
  // Most blocks are far too long: their words need not be counted.
  if (headlines.every((headline) => block.text.length > 10 * headline.length + 100)) return false;
  const words = wordsOf(block.text);
  const limit = block.kind === 'heading' ? 0.75 : 0.9;
  return headlines.some((headline) => {
    if (block.text === headline) return true;
    const titleWords = wordsOf(headline);
    if (words.length > 3 * titleWords.length) return false;
    return shareOf(words, titleWords) >= limit && shareOf(titleWords, words) >= limit;
  });
}

/** Letters; shorter ones stand at the end of a headline by chance. */
const leastPart = 10;

/**
 * Whether the text is a part of the headline that the page sets apart ("After the flood" over "Bridge opens in May"), or the headline
 * with such a part glued to it. Above the article only: in it, such a line is a heading.
 */
export function isHeadlinePart(text: string, headlines: readonly string[]): boolean {
  if (headlines.every((headline) => text.length > 3 * headline.length)) return false;
  const part = squeezed(text);
  if (part.length < leastPart || wordsOf(text).length < 2) return false;
  return headlines
    .map(squeezed)
    .some(
      (whole) =>
        whole.startsWith(part) ||
        whole.endsWith(part) ||
        (whole.length >= leastPart && part.length <= 2 * whole.length && part.endsWith(whole)),
    );
}
