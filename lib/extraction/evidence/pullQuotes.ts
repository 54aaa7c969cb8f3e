import { aroundOf, type OutlineBlock } from '../../page/outline/outline';
import type { Pace } from '../../page/dom/pace';
import { wordsOf } from '../../page/dom/words';

/** Fewer words may stand twice by chance. */
const leastWords = 5;
const longestQuote = 500;

/** Who said it, under the quotation that was set apart. */
const longestSource = 100;

/**
 * The sentences of the text that are set apart to catch the eye, and stand in a longer block once more; with the lines that
 * say whose they are.
 */
export async function pullQuotes(
  text: readonly OutlineBlock[],
  pace: Pick<Pace, 'isDue' | 'rest'>,
): Promise<Set<OutlineBlock>> {
  const found = new Set<OutlineBlock>();
  const likely = text.filter((block) => block.text.length <= longestQuote && isSetApart(block));
  if (likely.length === 0) return found;
  const all: string[] = [];
  for (const block of text) {
    if (pace.isDue()) await pace.rest();
    all.push(` ${wordsOf(block.text).join(' ')} `);
  }
  for (const block of likely) {
    if (pace.isDue()) await pace.rest();
    const words = wordsOf(block.text);
    const sought = ` ${words.join(' ')} `;
    if (words.length < leastWords || !all.some((other) => other.length > sought.length && other.includes(sought)))
      continue;
    found.add(block);
    if (isInOwnBox(block))
      for (const other of text) if (other.element.parent === block.element.parent) found.add(other);
  }
  return found;
}

/** Whether nothing is in the box around it but, perhaps, who said it. */
const isInOwnBox = ({ element: { parent }, text }: OutlineBlock): boolean =>
  parent !== null && parent.textLength - text.length <= longestSource;

/** “A ferry is a fine thing until there is fog” */
const whollyQuoted = /^[“„«‹「『"‘»][^“”„«»‹›「」『』"]+[”“»›」』"’«]$/u;

const isSetApart = (block: OutlineBlock): boolean =>
  block.kind === 'blockquote' ||
  (whollyQuoted.test(block.text) && isInOwnBox(block)) ||
  [...aroundOf(block.element)].slice(0, 3).some(({ labels }) => /quote/.test(labels));
