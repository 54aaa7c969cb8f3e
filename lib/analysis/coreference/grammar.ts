import type { Word } from '../people/words/word';
import { tieOf, type Tie } from './binding';
import type { Clause, Syntax, SyntaxToken } from '../syntax/sentence/syntax';

/** What a phrase is in its clause; `modifier` of another noun ("the Lee government", "a friend of Lee"). */
export type GrammaticalRole = 'subject' | 'object' | 'oblique' | 'possessor' | 'modifier' | 'other';

/** A clause as coreference asks it; word indices, -1 where there is none. */
export interface ClauseFrame {
  readonly subject: number;
  readonly object: number;
  readonly addressee: number;
  readonly kind: Clause['kind'];
  /** The clause that it hangs on, or whose words a quotation gives. */
  readonly above: ClauseFrame | null;
}

/** The sentences' structure by word index. */
export interface Grammar {
  /** What the phrase of these words is. */
  readonly relationOf: (first: number, last: number) => GrammaticalRole;
  readonly clauseOf: (word: number) => ClauseFrame | null;
  /** How a pronoun hangs on the words from one to another. */
  readonly tieOf: (pronoun: number, first: number, last: number) => Tie;
  /** Whether "her" stands before its noun. */
  readonly isPossessive: (word: number) => boolean;
}

export function readGrammar(words: readonly Word[], syntax: Syntax): Grammar {
  const tokenAt = tokensOf(words, syntax);
  const wordAt = new Map<number, number>();
  tokenAt.forEach((tokens, word) => tokens.forEach((token) => wordAt.set(token, word)));
  const frames = new Map<Clause, ClauseFrame>();
  const frameOf = (clause: Clause, depth: number): ClauseFrame => {
    const known = frames.get(clause);
    if (known) return known;
    const wordOf = (phrase: { readonly head: number } | null) =>
      (phrase && wordAt.get(explained(syntax, phrase.head))) ?? -1;
    const above = depth < deepest ? (clause.parent ?? clauseAround(syntax, clause.head)) : null;
    const frame: ClauseFrame = {
      subject: wordOf(
        clause.subject?.head === undefined || /^W/.test(syntax.tokens[clause.subject.head]?.part ?? '')
          ? clause.understoodSubject
          : clause.subject,
      ),
      object: wordOf(clause.object),
      addressee: wordOf(clause.addressee),
      kind: clause.kind,
      above: above && frameOf(above, depth + 1),
    };
    frames.set(clause, frame);
    return frame;
  };
  return {
    relationOf: (first, last) => {
      const tokens = tokenAt.slice(first, last + 1).flat();
      const isInside = new Set(tokens);
      const head = tokens.find((token) => !isInside.has(syntax.tokens[token]?.head ?? -1));
      return head === undefined ? 'other' : relationOfToken(syntax, head);
    },
    tieOf: (pronoun, first, last) =>
      tieOf(syntax, tokenAt[pronoun]?.[0] ?? -1, new Set(tokenAt.slice(first, last + 1).flat())),
    clauseOf: (word) => {
      const clause = clauseAbove(syntax, tokenAt[word]?.[0] ?? -1);
      return clause && frameOf(clause, 0);
    },
    isPossessive: (word) => {
      const next = syntax.tokens[tokenAt[word + 1]?.[0] ?? -1];
      return words[word + 1]?.gap === ' ' && next !== undefined && opensNoun.test(next.part);
    },
  };
}

/** Ann Lee, the *vet* who saved him: whom an apposition tells of. */
function explained({ tokens }: Syntax, head: number): number {
  const token = tokens[head];
  return token?.relation === 'appos' ? token.head : head;
}

/** What stands right behind "her" where it is somebody's. */
const opensNoun = /^(?:NN|JJ|CD|VBG|VBN|RBS|QUOTE)/;

/** No clause hangs deeper than this. */
const deepest = 12;
/** So many steps up a tree are made. */
const farthestUp = 30;

/** The tokens of each word. */
function tokensOf(words: readonly Word[], { tokens }: Syntax): number[][] {
  let at = 0;
  return words.map(({ span }) => {
    const own: number[] = [];
    const isBefore = (token: SyntaxToken) => token.kind === 'quotation' || token.span.end <= span.start;
    for (let token = tokens[at]; token && isBefore(token); token = tokens[at]) at++;
    for (let next = at; ; next++) {
      const token = tokens[next];
      if (!token || token.span.start >= span.end) return own;
      if (token.kind === 'word') own.push(next);
    }
  });
}

const relationOf: Readonly<Partial<Record<SyntaxToken['relation'], GrammaticalRole>>> = {
  nsubj: 'subject',
  'nsubj:pass': 'subject',
  csubj: 'subject',
  obj: 'object',
  iobj: 'object',
  obl: 'oblique',
  'obl:agent': 'oblique',
  'nmod:poss': 'possessor',
  nmod: 'modifier',
  compound: 'modifier',
};

/** An apposition and the second of two are what the first is. */
function relationOfToken({ tokens }: Syntax, index: number): GrammaticalRole {
  let token = tokens[index];
  for (let step = 0; token && step < farthestUp; step++) {
    const relation = relationOf[token.relation];
    if (relation) return relation;
    if (!/^(?:appos|conj|flat)$/.test(token.relation)) return 'other';
    token = tokens[token.head];
  }
  return 'other';
}

/** The clause that a token stands in. */
function clauseAbove({ tokens, clauseAt }: Syntax, index: number): Clause | null {
  let at = index;
  for (let step = 0; at >= 0 && step < farthestUp; step++) {
    const clause = clauseAt[at];
    if (clause) return clause;
    at = tokens[at]?.head ?? -1;
  }
  return null;
}

/** The clause around the quotation that a token is in. */
function clauseAround(syntax: Syntax, index: number): Clause | null {
  const inside = syntax.sentences[syntax.tokens[index]?.sentence ?? -1]?.inside ?? null;
  return inside === null ? null : clauseAbove(syntax, inside);
}
