import { aroundOf, type OutlineBlock } from '../../page/outline/outline';
import { shareOf, wordsOf } from '../../page/dom/words';
import { isSentence, linkShareOf } from '../../page/outline/prose';
import { endsInCredit, isBesidePicture, isInFigure } from './caption';
import { isHeadline } from './headline';

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
  const near = blocks.slice(Math.max(0, end - farthest), end);
  const titles = near.map((block) => isHeadline(block, headlines));
  const start = titles.indexOf(true) + 1;
  const summaryWords = summaries.map(wordsOf).filter((words) => words.length >= 4);
  // Several sentences may be set as one standfirst, and the first of them be taken for the text.
  const box = first.element.parent;
  const rest =
    box !== null && standfirstWords.test(box.labels) ? blocks.filter(({ element }) => element.parent === box) : [];
  const before = near.filter((block, i) => {
    const words = wordsOf(block.text);
    if (i < start || words.length < 4 || linkShareOf(block) > 0.5 || titles[i] === true) return false;
    const around = [...aroundOf(block.element)];
    if (around.some(({ name, role }) => /^(aside|figcaption|figure)$/.test(name) || role === 'form')) return false;
    if (summaryWords.some((summary) => shareOf(words, summary) >= 0.8 && 2 * words.length >= summary.length))
      return true;
    if (isInFigure(block) || endsInCredit(block) || isBesidePicture(block, false) || isAloneWithPicture(block))
      return false;
    const isCalledSo = around.some(
      ({ labels, itemprop, textLength }, level) =>
        (level < 2 || textLength === block.text.length) && standfirstWords.test(`${labels} ${itemprop}`),
    );
    if (isCalledSo && words.length >= 5) return true;
    return titles[i - 1] === true && words.length >= 6 && (block.kind === 'heading' || isSentence(block.text));
  });
  return [...before, ...rest];
}

/** However long: some captions tell all that there is to tell. */
const isAloneWithPicture = ({ element, text }: OutlineBlock): boolean =>
  [...aroundOf(element)].slice(0, 3).some(({ pictures, textLength }) => pictures > 0 && textLength === text.length);
