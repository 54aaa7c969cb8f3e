import type { FoundQuote } from '../../quotes/findQuotes';
import type { Token } from '../../text/tagging';
import type { Person } from '../../result/analysis';
import type { Span } from '../../text/span';
import type { CueWord } from '../../lexicon/cueForms';
import type { SceneStructure } from './structure';
import type { PeopleIndex } from './peopleIndex';

/** One step of the text as the speaker rules see it: narration word by word, quoted words as one item. */
export type Item =
  | {
      readonly kind: 'word';
      readonly span: Span;
      readonly token: Token;
      readonly normal: string;
      readonly cue: CueWord | null;
    }
  | { readonly kind: 'quote'; readonly span: Span; readonly part: number }
  | { readonly kind: 'mark'; readonly span: Span; readonly mark: PunctuationSign };

/** A word of narration. */
export type NarrationWord = Extract<Item, { kind: 'word' }>;

/** Punctuation between items; `stop` ends a sentence, `break` a block. */
export type PunctuationSign = ',' | ';' | ':' | '(' | ')' | '-' | 'stop' | 'break';

/** A stretch of one quotation inside one block. */
export interface Part {
  readonly quote: number;
  readonly span: Span;
  /** Index of its item. */
  readonly item: number;
  readonly block: number;
  /** How its last words end, inside or right after the marks: a comma, `?`, `!` or dash lets the sentence go on. */
  readonly ending: 'comma' | 'mark' | 'stop' | 'none';
}

/** What the speaker rules work on. */
export interface Scene {
  readonly text: string;
  readonly items: readonly Item[];
  readonly parts: readonly Part[];
  readonly quotes: readonly FoundQuote[];
  /** The parts of each quotation, by its index. */
  readonly partsOf: readonly (readonly Part[])[];
  readonly people: readonly Person[];
  /** Where the text mentions them. */
  readonly mentions: PeopleIndex;
  /** The items of each block, `[first, last)`. */
  readonly blockItems: readonly (readonly [number, number])[];
  /** Who does what in its sentences. */
  readonly structure: SceneStructure;
}
