import { wordsOf } from '../page/dom/words';
import { passageText } from './passageText';
import { startOf, type Passage } from './passages';

/** Fewer words may agree by chance. */
const leastWords = 5;

interface Said {
  readonly passage: Passage;
  readonly words: readonly string[];
  /** The words with a space around each. */
  readonly line: string;
}

/**
 * The quotations that only repeat words of another one, as a box of key points, a heading or a standfirst does, and say no more
 * about the speaker. Of two identical ones, the later.
 */
export function repeatedQuotes(text: string, passages: readonly Passage[]): ReadonlySet<Passage> {
  const said = passages.flatMap((passage): Said[] => {
    const words = passage.kind === 'report' ? [] : wordsOf(passageText(text, passage));
    return words.length < leastWords ? [] : [{ passage, words, line: ` ${words.join(' ')} ` }];
  });
  const holders = new Map<string, Said[]>(said.map(({ words }) => [openingAt(words, 0), []]));
  for (const one of said)
    for (let i = 0; i + leastWords <= one.words.length; i++) holders.get(openingAt(one.words, i))?.push(one);
  return new Set(
    said
      .filter((one) => holders.get(openingAt(one.words, 0))?.some((other) => isRepeatOf(one, other)))
      .map(({ passage }) => passage),
  );
}

const openingAt = (words: readonly string[], at: number): string => words.slice(at, at + leastWords).join(' ');

function isRepeatOf(one: Said, other: Said): boolean {
  if (one === other || !other.line.includes(one.line)) return false;
  const [less, more] = [howTold(one), howTold(other)];
  if (less !== more) return less < more;
  if (nameOf(one) !== nameOf(other)) return false;
  return one.line.length < other.line.length || startOf(one.passage) > startOf(other.passage);
}

/** How well the speaker is known: 0 not at all, 1 by a description, 2 as a person whom the text names. */
const howTold = ({ passage: { attribution } }: Said): number =>
  attribution?.personId !== undefined ? 2 : attribution?.name ? 1 : 0;

const nameOf = ({ passage: { attribution } }: Said) => attribution?.name ?? null;
