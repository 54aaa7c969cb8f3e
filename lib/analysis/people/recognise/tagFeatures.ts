import { cappedLength, type Candidate } from './candidates';
import type { Word } from '../words/word';

/** Adds the features of compromise's tags of the candidate and its neighbours. */
export function describeTags(
  words: readonly Word[],
  candidate: Candidate,
  first: Word,
  last: Word,
  features: string[],
): void {
  const length = Math.min(cappedLength(candidate), 4);
  const inside = words.slice(candidate.first, candidate.last + 1);
  const isPerson = inside.every((word) => word.isTaggedPerson);
  const hasPerson = inside.some((word) => word.isTaggedPerson);
  const before = words[candidate.first - 1];
  const after = words[candidate.last + 1];
  const goesOnLeft = candidate.first > candidate.runFirst && before?.isTaggedPerson === true;
  const goesOnRight = candidate.last < candidate.runLast && after?.isTaggedPerson === true;
  features.push(`cA:${first.tag}`, `cB:${last.tag}`, `cAB${length}:${first.tag}${last.tag}`);
  features.push(`cP${length}:${Number(isPerson)}${Number(hasPerson)}`);
  features.push(`cM${length}:${Number(isPerson)}${Number(goesOnLeft)}${Number(goesOnRight)}`);
  features.push(`cL:${before?.tag ?? '^'}`, `cR:${after?.tag ?? '$'}`, `cLR:${before?.tag ?? '^'}${after?.tag ?? '$'}`);
}

/** In words: how far behind a name its pronoun is looked for. */
const pronounReach = 16;
const pronounKinds = new Map([
  ...['he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself'].map((key) => [key, 'somebody'] as const),
  ...['it', 'its', 'itself', 'which'].map((key) => [key, 'something'] as const),
]);

/** Whether the next pronoun on the line is one for people or for things; null when there is none, or another name comes first. */
export function findPronounAfter(words: readonly Word[], last: number): string | null {
  for (let index = last + 1; index <= last + pronounReach; index++) {
    const word = words[index];
    if (!word || word.startsLine) return null;
    const kind = pronounKinds.get(word.key);
    if (kind !== undefined) return kind;
    if (word.isCapital && !word.startsSentence) return null;
  }
  return null;
}
