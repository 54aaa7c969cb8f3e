import { clitics } from '../../../lexicon/functionWords';

/** A part of a word, by its place in it. */
export interface WordPart {
  readonly start: number;
  readonly end: number;
}

const negated = /^(.+?)(n['’]t)$/iu;
const contracted = new RegExp(`^(.+)['’](?:${clitics})$`, 'iu');

/** A word's parts that are words of their own in a sentence: do|n’t, Lee|’s, can|not; one part for all others. */
export function splitWord(text: string): readonly WordPart[] {
  const whole = [{ start: 0, end: text.length }];
  if (text.length === 6 && text.toLowerCase() === 'cannot') return cutAt(text, 3);
  if (!/['’]/.test(text)) return whole;
  const cut = (negated.exec(text) ?? contracted.exec(text))?.[1]?.length;
  return cut === undefined ? whole : cutAt(text, cut);
}

const cutAt = (text: string, at: number): readonly WordPart[] => [
  { start: 0, end: at },
  { start: at, end: text.length },
];
