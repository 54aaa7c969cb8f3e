import type { Word } from '../people/words/words';

/** What a word's phrase is in its clause. */
export type Relation = 'subject' | 'object' | 'oblique' | 'possessor' | 'other';

/** What coreference asks a sentence's structure, by word index. */
export interface Grammar {
  readonly relationOf: (first: number, last: number) => Relation;
  /** The number of the clause that a word stands in; a clause has one subject. */
  readonly clauseOf: (word: number) => number;
  /** Whether the clause hangs on another one: as what is said, by while, by who. */
  readonly isSubordinate: (clause: number) => boolean;
  /** Whether a clause is, somewhere above, part of another. */
  readonly isWithin: (clause: number, outer: number) => boolean;
  readonly isPossessive: (word: number) => boolean;
}

const openers = new Set(
  'who which that when while because after before if although though where whose but since until so as'.split(' '),
);
const prepositions = new Set(
  'of in to with by for from at on about against into over between among after before under through without near alongside'.split(
    ' ',
  ),
);

export function guessGrammar(words: readonly Word[]): Grammar {
  let clause = -1;
  const subordinate: boolean[] = [];
  const clauses = words.map((word, index) => {
    const next = words[index + 1];
    const opens = openers.has(word.key) || (word.key === 'and' && next !== undefined && (next.tag === 'v' || /^(?:he|she|they)$/.test(next.key)));
    if (word.startsSentence || opens) {
      clause++;
      subordinate.push(!word.startsSentence || openers.has(word.key));
    }
    return clause;
  });
  return {
    clauseOf: (word) => clauses[word] ?? -1,
    isSubordinate: (id) => subordinate[id] ?? false,
    isWithin: (id, outer) => id > outer && id - outer < 3 && (subordinate[id] ?? false),
    isPossessive: (word) => {
      const next = words[word + 1];
      return next?.gap === ' ' && (/^[naNPLFodlm]$/.test(next.tag) || next.isCapital) && !next.wordClass.isFunctionWord;
    },
    relationOf: (first, last) => {
      const before = words[first - 1];
      const after = words[last + 1];
      if (words[last]?.isPossessive) return 'possessor';
      if (before && words[first]?.gap === ' ' && prepositions.has(before.key)) return 'oblique';
      if (before && words[first]?.gap === ' ' && before.tag === 'v' && !before.wordClass.isFunctionWord) return 'object';
      if (words[first]?.startsSentence) return 'subject';
      let next = after;
      for (let skip = 1; skip <= 2 && next && /ly$/.test(next.key); skip++) next = words[last + 1 + skip];
      if (next && /^,? $/.test(next.gap) && (next.tag === 'v' || next.key === 'who')) return 'subject';
      return 'other';
    },
  };
}
