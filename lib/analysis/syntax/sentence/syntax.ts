import type { Span } from '../../text/span';
import type { PartOfSpeech } from './partsOfSpeech';
import type { Relation } from './relations';

/**
 * The structure of a text's sentences. Plain data; tokens are numbered through the text, in text order of their beginnings
 * (the words inside a quotation follow its token). Every index below is one into `tokens`.
 */
export interface Syntax {
  readonly tokens: readonly SyntaxToken[];
  readonly sentences: readonly SyntaxSentence[];
  /** In text order of their verbs. */
  readonly clauses: readonly Clause[];
  /** The clause whose verb group, predicate or marker the token is; null for other tokens. */
  readonly clauseAt: readonly (Clause | null)[];
  /** The noun phrase whose head the token is; null for other tokens. */
  readonly phraseAt: readonly (Nominal | null)[];
}

/** A word, a part of a contraction (do|n’t, Lee|’s), or a quoted stretch, which is one constituent of the sentence around it. */
export interface SyntaxToken {
  readonly index: number;
  readonly kind: 'word' | 'quotation';
  /** Of a quotation: its content, without the marks. */
  readonly span: Span;
  /** Lower case, straight apostrophes; empty for a quotation. */
  readonly normal: string;
  /** Of a verb its infinitive (said: say), of other words `normal`. */
  readonly lemma: string;
  readonly part: PartOfSpeech;
  /** compromise's tags; none for a quotation. */
  readonly tags: ReadonlySet<string>;
  /** The word it depends on; -1 for the root of a sentence. */
  readonly head: number;
  readonly relation: Relation;
  /** Index into `sentences`. */
  readonly sentence: number;
  /** The punctuation between the token before and this one, each sign one character: `,` `;` `:` `-` (any dash) `(` `)` `"`. */
  readonly before: string;
}

/** A sentence as it is read: quotations in it are one token each; what is inside a quotation is read as sentences of its own. */
export interface SyntaxSentence {
  readonly span: Span;
  /** Its own tokens in text order; the words inside its quotations are not among them. */
  readonly tokens: readonly number[];
  /** The token that depends on nothing. */
  readonly root: number;
  /** The quotation token that this sentence stands inside; null for narration. */
  readonly inside: number | null;
  readonly isQuestion: boolean;
}

/** A noun with what belongs to it, or a pronoun, or a quotation in a noun's place. */
export interface Nominal {
  readonly head: number;
  /** First and last token without appositions, conjuncts, clauses and a preposition before it: "a spokesman for Lee". */
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** With all that hangs on it: "Lee, a fellow at the institute, who resigned". */
  readonly whole: Span;
  /** Whose it is: "the minister’s spokesman", "her brother". */
  readonly possessor: Nominal | null;
  /** The preposition (or row of them) before it: of, by, according to; lower case, null without. */
  readonly preposition: string | null;
}

/** How a clause stands to the one above it. */
export type ClauseKind =
  /** Depends on nothing. */
  | 'main'
  /** What is said, thought, wanted: "said *she would sue*". */
  | 'complement'
  /** By a word such as while, after, because, if, as: "*While Brook said …*, Hale said". Infinitives of purpose too. */
  | 'subordinate'
  /** Describes a noun: "Moss, *who told reporters*". */
  | 'relative'
  /** A participle without a subject of its own: "*adding that …*", "described by Park as “…”", "Asked about it". */
  | 'participle'
  /** Set into a sentence or beside it: "The dam, *Lee said*, was …". */
  | 'parenthetical'
  /** Joined to a clause before it: "and *left*"; its standing is that of `conjunctOf`. */
  | 'coordinated';

/** A verb, or a predicate with be, and those who take part. */
export interface Clause {
  /** The verb that carries the meaning; the predicate's head in "Lee was a mayor". */
  readonly head: number;
  /** The verb itself: `head`, or the form of be in "Lee was a mayor". */
  readonly verb: number;
  /** First and last token of the verb group: auxiliaries, negation, adverbs between, verb, particle ("has not ruled out"). */
  readonly first: number;
  readonly last: number;
  readonly verbs: Span;
  /** The infinitive of the verb; empty where the verb stands inside a quotation (the plan “would fail”). */
  readonly lemma: string;
  readonly isPassive: boolean;
  readonly isFinite: boolean;
  readonly kind: ClauseKind;
  /** while, after, that, if …, a participle's preposition ("by *calling*"); null without. */
  readonly marker: string | null;
  /** As it is written in this very clause; of a relative clause the word who, which, that. */
  readonly subject: Nominal | null;
  /** Who does it: `subject`; else the subject of the clause that it is joined to, hangs on or is controlled by, the noun that a relative clause or participle describes; null where nothing tells. Of a passive it is who suffers it. */
  readonly understoodSubject: Nominal | null;
  /** Where the subject stands behind its verb: "said Lee". */
  readonly isInverted: boolean;
  readonly object: Nominal | null;
  /** told *reporters*, asked *Park*, said to *Park*; it may be the `object` as well. */
  readonly addressee: Nominal | null;
  /** By whom, of a passive. */
  readonly agent: Nominal | null;
  /** The phrases by a preposition: "in a statement". */
  readonly obliques: readonly Nominal[];
  /** What is said: a clause, or the tokens of quotations. */
  readonly complement: Clause | null;
  readonly quotations: readonly number[];
  readonly parent: Clause | null;
  /** The noun that a relative clause, a participle or a that-clause describes: "a claim *that …*". */
  readonly noun: Nominal | null;
  readonly conjunctOf: Clause | null;
  /** From its first to its last token, with all that hangs on it. */
  readonly span: Span;
}
