import { findQuotes } from '../../../lib/analysis/quotes/findQuotes';
import { cutSentences } from '../../../lib/analysis/syntax/parser/units/cutSentences';
import { tagText } from '../../../lib/analysis/text/tagging';
import { splitBlocks } from '../../../lib/analysis/text/block';
import type { TreeWord } from './readTrees';
import { treeOf, type TrainingTree } from './trainingTree';

/** A word with what hangs on it to its left and right, in order; a string is punctuation. */
export interface Node {
  readonly left: readonly NodePart[];
  readonly form: string;
  /** Penn's part of speech, or QUOTE for quoted words. */
  readonly part: string;
  readonly right: readonly NodePart[];
}

export type NodePart = string | readonly [relation: string, node: Node];

export const node = (left: readonly NodePart[], form: string, part: string, right: readonly NodePart[] = []): Node => ({
  left,
  form,
  part,
  right,
});

/** Punctuation that stands without a space before it, or without one after it. */
const leans = /^[,.:;?!)”’]/u;
const opens = /[(“‘]$/u;

/** The sentence as the syntax layer sees it, with its tree; null where it cuts the text elsewhere. */
export function inventedTree(root: Node, group: string): TrainingTree | null {
  const words: (Omit<TreeWord, 'head'> & { head: number })[] = [];
  let text = '';
  const write = (piece: string): number => {
    const isClitic = /^(?:n't|['’]\p{L}*)$/u.test(piece);
    if (text !== '' && !leans.test(piece) && !isClitic && !opens.test(text)) text += ' ';
    text += piece;
    return text.length - piece.length;
  };
  const visit = (current: Node, relation: string): number => {
    const waiting: number[] = [];
    const lay = (part: NodePart) => {
      if (typeof part === 'string') write(part);
      else waiting.push(visit(part[1], part[0]));
    };
    current.left.forEach(lay);
    const form =
      text === '' || text === '“' ? current.form.charAt(0).toUpperCase() + current.form.slice(1) : current.form;
    const start = write(form);
    const own = words.push({ start, end: start + form.length, part: current.part, relation, head: -1 }) - 1;
    current.right.forEach(lay);
    for (const dependant of waiting) {
      const word = words[dependant];
      if (word) word.head = own;
    }
    return own;
  };
  visit(root, 'root');
  if (!/[.?!”]$/u.test(text)) text += '.';
  const blocks = splitBlocks(text);
  const quotes = findQuotes(text, blocks);
  const outer = cutSentences(tagText(text, blocks), quotes).filter(({ inside }) => inside === null);
  const units = outer[0]?.units;
  return units && outer.length === 1 ? treeOf(units, words, group) : null;
}
