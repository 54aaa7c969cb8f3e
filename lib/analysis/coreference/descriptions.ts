import { personNouns } from '../lexicon/speakerNouns';
import { isRoleHead } from '../people/names/isRoleHead';
import type { Word } from '../people/words/word';
import { genderOfRole } from './personGender';

/** A phrase that describes somebody without a name: "a mother of two", "the driver", "her brother". Word indices, both inclusive. */
export interface Description {
  readonly first: number;
  readonly last: number;
  /** The noun that carries it. */
  readonly head: string;
  /** "a" and "another" bring somebody in, "the" and "this" take somebody up, "her" and "Lee's" say whose it is. */
  readonly opening: 'new' | 'known' | 'owned';
}

/** A description has no more words between its determiner and its noun. */
const mostModifiers = 4;

const openings: ReadonlyMap<string, Description['opening']> = new Map([
  ...['a', 'an', 'another', 'one'].map((word) => [word, 'new'] as const),
  ...['the', 'this', 'that'].map((word) => [word, 'known'] as const),
  ...['her', 'his', 'its', 'my', 'our', 'their', 'whose'].map((word) => [word, 'owned'] as const),
]);

/** Every description of one person that is no part of a name and no title before one, in text order. */
export function findDescriptions(words: readonly Word[], isNamed: (word: number) => boolean): Description[] {
  return words.flatMap((word, first) => {
    const opening = word.isPossessive && isNamed(first) ? 'owned' : openings.get(word.key);
    const last = opening ? findHead(words, first, isNamed) : null;
    if (!opening || last === null) return [];
    return [{ first: word.isPossessive ? first + 1 : first, last, head: words[last]?.key ?? '', opening }];
  });
}

function findHead(words: readonly Word[], determiner: number, isNamed: (word: number) => boolean): number | null {
  for (let at = determiner + 1; at <= determiner + 1 + mostModifiers; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (!word || word.gap !== ' ' || word.wordClass.isFunctionWord || isNamed(at)) return null;
    if (!isPersonNoun(word)) {
      if (word.isPossessive) return null;
      continue;
    }
    const goesOn =
      next?.gap === ' ' &&
      !next.wordClass.isFunctionWord &&
      (isNamed(at + 1) || next.isCapital || next.tag === 'n' || isPersonNoun(next));
    if (!goesOn) return at;
    if (isNamed(at + 1)) return null;
  }
  return null;
}

const isPersonNoun = (word: Word): boolean =>
  isRoleHead(word) || personNouns.has(word.key) || (!word.isCapital && genderOfRole(word.key) !== null);
