import { isProse, isSentence, lengthOf } from '../page/outline/prose';
import { aroundOf, type OutlineBlock, type OutlineElement } from '../page/outline/outline';
import { bareLine } from './evidence/lineShape';
import { commentHeadings, replyHeadings, replyWords } from './lexicon/commentWords';
import { isDateWord } from './lexicon/dateWords';
import { wordsBesideDates } from './lexicon/wordsBesideDates';

/** "14 comments", "Comments (16)" */
const lineOf = (words: readonly string[]) =>
  new RegExp(`^(?:\\d[\\d.,]* )?(?:${words.join('|')})(?: ?[(\\[]?\\d[\\d.,]*[)\\]]?)?$`, 'u');
const commentHeading = lineOf(commentHeadings);
const replyHeading = lineOf(replyHeadings);
const replyLine = lineOf(replyWords);

/** Characters. */
const longestHeading = 60;
const longestName = 80;

/** Words beside the date in the line that says who wrote an entry. */
const mostNames = 6;

/** How far below the heading the first entry may stand, in blocks: between them is the form for the next one. */
const farthest = 6;

/** Characters: an entry alone that is longer is an article. */
const longestAlone = 1000;

/** Characters of running text: with less outside, the entries are what the page is for. */
const leastOutside = 300;

/**
 * Marks the blocks that readers of the page have written (`isComment`): those below the text and a heading like "14 comments", in
 * an entry that begins with who wrote it ("Walker · 3 h"), whatever their part of the page is called. Marks none on a page that
 * holds hardly anything else.
 */
export function findComments(blocks: readonly OutlineBlock[]): void {
  const first = blocks.findIndex(isProse);
  const found = new Set<OutlineBlock>();
  for (const [at, { text, element }] of blocks.entries()) {
    if (at <= first || first < 0 || text.length > longestHeading) continue;
    const line = bareLine(text);
    const isSure = commentHeading.test(line);
    if (!isSure && !replyHeading.test(line)) continue;
    const below = blocksIn(blocks.slice(at + 1), new Set(aroundOf(element)));
    for (const begin of blocks.slice(at + 1, at + 1 + farthest)) {
      if (!isName(begin) || !(isSure || /\d/.test(line + begin.text))) continue;
      for (const block of entriesFrom(begin, below)) found.add(block);
    }
  }
  if (lengthOf(blocks.filter((block) => isProse(block) && !found.has(block))) < leastOutside) return;
  for (const block of found) block.isComment = true;
}

type BlocksIn = ReadonlyMap<OutlineElement, readonly OutlineBlock[]>;

/** The blocks in each element, without those elements that the heading is in, too. */
function blocksIn(blocks: readonly OutlineBlock[], without: ReadonlySet<OutlineElement>): BlocksIn {
  const all = new Map<OutlineElement, OutlineBlock[]>();
  for (const block of blocks) {
    for (const around of aroundOf(block.element)) {
      if (without.has(around)) break;
      const inside = all.get(around);
      if (inside === undefined) all.set(around, [block]);
      else inside.push(block);
    }
  }
  return all;
}

/** The text of the entry that begins with this block, and of those beside it made alike. */
function entriesFrom(begin: OutlineBlock, below: BlocksIn): readonly OutlineBlock[] {
  for (const part of aroundOf(begin.element)) {
    if (!below.has(part)) return [];
    const alike = [...below].filter(
      ([other]) => other.parent === part.parent && other.structureKey === part.structureKey,
    );
    const texts = alike.flatMap(([, inside]) => inside);
    const entries = alike.filter(([, inside]) => isEntry(inside)).length;
    if (2 * entries > alike.length && (entries > 1 || lengthOf(texts) <= longestAlone)) return texts;
  }
  return [];
}

/** Whether there is who wrote it, then what was written; and when, or an offer to answer. */
function isEntry(blocks: readonly OutlineBlock[]): boolean {
  const [head, ...rest] = blocks;
  if (head === undefined || !isName(head) || !rest.some((block) => isSentence(block.text) || isProse(block)))
    return false;
  return (
    /^(?:by|von|par|por|di|door|av) \p{Lu}/iu.test(head.text) ||
    blocks.slice(0, 3).some(isDated) ||
    blocks.some(({ text }) => replyLine.test(bareLine(text)))
  );
}

/** Whether a line may say who has written what is below it, and when. */
function isName({ text }: OutlineBlock): boolean {
  if (text.length > longestName || isSentence(text)) return false;
  const names = wordsBesideDates(text).length;
  return names > 0 && names <= mostNames;
}

/** "3 h", "12 May" */
const isDated = ({ text }: OutlineBlock): boolean =>
  text.length <= longestName && /\d/.test(text) && (text.match(/\p{L}+/gu) ?? []).some(isDateWord);
