import { aroundOf, type OutlineBlock } from '../outline';
import { shareOf, wordsOf } from '../words';
import { isSentence, linkShareOf } from './articleRoot';
import { isCaption } from './caption';

/** What authors call the lines between headline and text, in the languages of the press. */
const standfirstWords =
  /(^|[^a-z])(abstract|bajada|chapo|deck?|description|entradilla|entry-sub-title|excerpt|headline__sub|ingress|intro|introduction|lead|leadtext|lede|perex|preamble|standfirst|strapline|strap|sub-?deck|sub-?head(ing)?|sub-?headline|sub-?title|sub|summary|sumario|synopsis|teaser|vorspann|zajawka)([^a-z]|$)/;

/** How far before the text a standfirst may stand, in blocks: between them are bylines, dates and share bars. */
const farthest = 25;

/**
 * The standfirst's blocks: those before the first block of the text that the page's own summary repeats, or that are called
 * so, or the heading or sentence right under the headline.
 */
export function standfirstsOf(
  blocks: readonly OutlineBlock[],
  first: OutlineBlock,
  headlines: readonly string[],
  summaries: readonly string[],
): OutlineBlock[] {
  const end = blocks.indexOf(first);
  const title = blocks.findLastIndex((block, i) => i < end && isHeadline(block, headlines));
  const start = Math.max(title + 1, end - farthest);
  const summaryWords = summaries.map(wordsOf).filter((words) => words.length >= 4);
  // Several sentences may be set as one standfirst, and the first of them be taken for the text.
  const box = first.element.parent;
  const rest =
    box !== null && standfirstWords.test(box.labels) ? blocks.filter(({ element }) => element.parent === box) : [];
  const before = blocks.slice(start, end).filter((block, i) => {
    const words = wordsOf(block.text);
    if (words.length < 4 || linkShareOf(block) > 0.5 || isHeadline(block, headlines)) return false;
    const around = [...aroundOf(block.element)];
    if (around.some(({ name }) => name === 'figcaption' || name === 'figure' || name === 'aside')) return false;
    if (summaryWords.some((summary) => shareOf(words, summary) >= 0.8 && 2 * words.length >= summary.length))
      return true;
    if (isCaption(block, false)) return false;
    const near = around.slice(0, 2);
    if (words.length >= 5 && near.some(({ labels, itemprop }) => standfirstWords.test(`${labels} ${itemprop}`)))
      return true;
    return title >= 0 && i === 0 && words.length >= 6 && (block.kind === 'heading' || isSentence(block.text));
  });
  return [...before, ...rest];
}

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
