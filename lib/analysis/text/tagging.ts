import nlp from 'compromise/two';
import { trimSpan, type Span } from './span';
import type { Block } from './block';
import { postTagger } from './postTagger';
import { resultOf } from './resultOf';

/** A word with its place in the text and its parts of speech. */
export interface Token {
  /** The word alone: no punctuation around it. */
  readonly span: Span;
  /** As written. */
  readonly text: string;
  /** Lower case, without possessive ending. */
  readonly normal: string;
  /** compromise's tags: `Person`, `FirstName`, `PastTense`, `Pronoun`, `Noun` … */
  readonly tags: ReadonlySet<string>;
  /** Index into the sentences beside it. */
  readonly sentence: number;
}

/** A text cut into blocks, sentences and tagged tokens, all in text order. */
export interface TaggedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
}

/** A piece of a text with its sentences and tokens, all counted from the piece's own start. */
export interface TaggedPiece {
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
}

/** What `tag` makes of the piece, from memory where it has been made before. */
export type TaggingMemo = (piece: string, tag: (piece: string) => TaggedPiece) => TaggedPiece;

/**
 * compromise's time grows faster than the length of a piece (an unclosed quotation mark over 8,000 characters
 * takes 4.5 s), so no piece is longer than this. Measured: the worst hostile piece of this size takes 67 ms.
 */
const maxPieceLength = 1000;

/** Tags a text block by block, in pieces that keep compromise's time linear. Never throws; an empty text has no tokens. */
export const tagText = (text: string, blocks: readonly Block[]): TaggedText => resultOf(tagInSteps(text, blocks));

/**
 * The same, a piece at a time: yields what is tagged so far, from the top, in the object that it returns in the end. A memo
 * saves time where the same pieces come again, and changes nothing else.
 */
export function* tagInSteps(
  text: string,
  blocks: readonly Block[],
  memo: TaggingMemo = (piece, tag) => tag(piece),
): Generator<TaggedText, TaggedText> {
  const sentences: Span[] = [];
  const tokens: Token[] = [];
  const tagged = { text, blocks, sentences, tokens };
  for (const block of blocks) {
    for (const piece of cutPieces(text, block.span)) {
      const { start } = piece;
      const known = memo(text.slice(start, piece.end), tagPiece);
      const before = sentences.length;
      for (const sentence of known.sentences) sentences.push(shift(sentence, start));
      for (const token of known.tokens)
        tokens.push({ ...token, span: shift(token.span, start), sentence: before + token.sentence });
      yield tagged;
    }
  }
  return tagged;
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Cuts a block into pieces of at most {@link maxPieceLength}: at the last sentence end that fits, else at a space, else anywhere. */
function cutPieces(text: string, block: Span): Span[] {
  const pieces: Span[] = [];
  let start = block.start;
  while (block.end - start > maxPieceLength) {
    const window = text.slice(start, start + maxPieceLength);
    const sentenceEnd = Math.max(
      ...['. ', '! ', '? ', '” ', '" '].map((mark) => window.lastIndexOf(mark) + mark.length),
    );
    const space = window.lastIndexOf(' ') + 1;
    const length = sentenceEnd > maxPieceLength / 4 ? sentenceEnd : space > 0 ? space : maxPieceLength;
    pieces.push({ start, end: start + length });
    start += length;
  }
  pieces.push({ start, end: block.end });
  return pieces;
}

interface CompromiseTerm {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly normal: string;
  readonly tags?: ReadonlySet<string>;
}

/**
 * Tags a piece by itself. Offsets are counted from `pre + text + post`, which is exactly the input;
 * compromise's own offsets are quadratic to make and wrong after an opening quotation mark.
 */
function tagPiece(piece: string): TaggedPiece {
  // `.document` is public in compromise's plugin interface, but not in its types.
  const view = nlp(piece) as unknown as {
    document: readonly (readonly CompromiseTerm[])[];
  };
  const sentences: Span[] = [];
  const tokens: Token[] = [];
  let position = 0;
  for (const terms of view.document) {
    const sentenceStart = position;
    for (const term of terms) {
      const start = position + term.pre.length;
      position = start + term.text.length + term.post.length;
      for (const { index, word } of splitGlued(term.text)) {
        tokens.push({
          span: { start: start + index, end: start + index + word.length },
          text: word,
          normal: word.toLowerCase().replace(/[’']s$/, ''),
          tags: index === 0 ? (term.tags ?? new Set()) : new Set(lexiconTagsOf(word.toLowerCase())),
          sentence: sentences.length,
        });
      }
    }
    sentences.push(trimSpan(piece, { start: sentenceStart, end: position }));
  }
  return { sentences, tokens };
}

/** The words of what compromise takes for one, where a space is missing or a footnote's number follows: gone,”said · gone.”—Lee · gone”,said · Lee.“It · said.[1] */
function splitGlued(text: string): { readonly index: number; readonly word: string }[] {
  if (!/["“”„[]/u.test(text)) return text === '' ? [] : [{ index: 0, word: text }];
  const note = text.search(/[.,;:!?”"’]*\[\d/u);
  const words = note > 0 ? text.slice(0, note) : text;
  return [...words.matchAll(/[^"“”„—–,;-][^"“”„—–]*/gu)].flatMap(({ index, 0: part }) => {
    const word = words.length === part.length ? part : part.replace(/[.,:;!?…]+$/u, '');
    return word === '' ? [] : [{ index, word }];
  });
}

nlp.plugin({ compute: { postTagger } });

// `.model()` is public in compromise's plugin interface, but not in its types.
const { lexicon } = (
  nlp as unknown as { model(): { one: { lexicon: Record<string, string | readonly string[]> } } }
).model().one;

/** compromise's tags for a lower-case word taken by itself; none when its lexicon does not have the word. */
export function lexiconTagsOf(word: string): readonly string[] {
  if (!Object.hasOwn(lexicon, word)) return [];
  const tags = lexicon[word] ?? [];
  return typeof tags === 'string' ? [tags] : tags;
}
