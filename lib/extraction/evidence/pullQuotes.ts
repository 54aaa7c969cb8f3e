import { aroundOf, type OutlineBlock } from '../../page/outline/outline';
import type { TimeSlicer } from '../../page/dom/timeSlicer';
import { wordsOf } from '../../page/dom/words';

/** Fewer words may stand twice by chance. */
const leastWords = 5;
const longestQuote = 500;

/** Who said it, under the quotation that was set apart. */
const longestSource = 100;

/**
 * The sentences of the text that are set apart to catch the eye, and stand in a longer block once more, if only with who said them
 * in between; with the lines that say whose they are.
 */
export async function pullQuotes(
  text: readonly OutlineBlock[],
  slicer: Pick<TimeSlicer, 'isDue' | 'rest'>,
): Promise<Set<OutlineBlock>> {
  const found = new Set<OutlineBlock>();
  const likely = text.filter((block) => block.text.length <= longestQuote && isSetApart(block));
  if (likely.length === 0) return found;
  const all: string[] = [];
  for (const block of text) {
    if (slicer.isDue()) await slicer.rest();
    all.push(wordsWithin(block.text));
  }
  for (const block of likely) {
    if (slicer.isDue()) await slicer.rest();
    const { length } = wordsWithin(block.text);
    const sentences = block.text.split(sentenceEnd).map(wordsWithin);
    const isRepeated = all.some((other) => other.length > length && sentences.every((words) => other.includes(words)));
    if (wordsOf(block.text).length < leastWords || !isRepeated) continue;
    found.add(block);
    if (isInOwnBox(block))
      for (const other of text) if (other.element.parent === block.element.parent) found.add(other);
  }
  return found;
}

const sentenceEnd = /(?<=[.!?…]["”’»]*)\s+/u;

/** The words between blanks, to look for in others. */
const wordsWithin = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** Whether nothing is in the box around it but, perhaps, who said it. */
const isInOwnBox = ({ element: { parent }, text }: OutlineBlock): boolean =>
  parent !== null && parent.textLength - text.length <= longestSource;

/** “A ferry is a fine thing until there is fog” */
const whollyQuoted = /^[“„«‹「『"‘»][^“”„«»‹›「」『』"]+[”“»›」』"’«]$/u;

const isSetApart = (block: OutlineBlock): boolean =>
  block.kind === 'blockquote' ||
  (whollyQuoted.test(block.text) && isInOwnBox(block)) ||
  [...aroundOf(block.element)].slice(0, 3).some(({ labels }) => /quote/.test(labels));
