import { elidedWords, quoteMarks, type QuoteMarkFamily, type QuoteMarkShape } from '../lexicon/quoteMarks';
import type { Span } from '../text/span';

/** A quotation mark with what it can do where it stands. At least one of `canOpen` and `canClose` is true. */
export interface QuoteMark {
  readonly span: Span;
  readonly family: QuoteMarkFamily;
  readonly shape: QuoteMarkShape;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** The garbled dashes â€“ and â€” hold a mark that is none; no entry of {@link quoteMarks} fits them. */
const markPattern = /``|''|‘‘|’’|,,|<<|>>|â€[“”]|â€[œ˜™\u009d]?|["＂“”„‟'‘’‚‛«»‹›「」『』`´]/g;
const opensAfter = /[\s([{<—–\-/:;,.=>“‘„‚«‹"'`*_…|]/;
const closesBefore = /[\s.,:;!?…)\]}<—–\-/”’»›"'*_|&]/;
const isWordCharacter = (character: string) => /[\p{L}\p{N}]/u.test(character);

/** The marks of one stretch of text, in order; apostrophes and primes are left out as far as their neighbours tell. */
export function readQuoteMarks(text: string, { start, end }: Span): QuoteMark[] {
  const marks: QuoteMark[] = [];
  let isOpen = false;
  for (const match of text.slice(start, end).matchAll(markPattern)) {
    // “It sank,’’ but not ‘It sank,’’: two small marks are one only where a pair is open.
    const isOne = match[0] !== '’’' || isOpen;
    const at = start + match.index;
    const span = { start: at, end: at + (isOne ? match[0].length : 1) };
    const before = at > start ? text.charAt(at - 1) : '';
    const after = span.end < end ? text.charAt(span.end) : '';
    const entry = quoteMarks.get(isOne ? match[0] : '’');
    if (!entry) continue;
    const direction =
      entry.family === 'single'
        ? readSingle(text, span, entry.shape, before, after)
        : readPaired(text, span, entry, before, after);
    if (entry.family === 'double') isOpen = entry.shape === 'opens';
    if (direction.canOpen || direction.canClose) marks.push({ span, ...entry, ...direction });
  }
  return marks;
}

interface Direction {
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** Marks that are never apostrophes: their shape counts unless the neighbours contradict it (said,“ no ”yes). */
function readPaired(
  text: string,
  span: Span,
  { family, shape }: { family: QuoteMarkFamily; shape: QuoteMarkShape },
  before: string,
  after: string,
): Direction {
  if (family === 'corner' || family === 'white-corner')
    return { canOpen: shape === 'opens', canClose: shape === 'closes' };
  // 6'2" tall, 5′ 10": inches.
  if (shape === 'either' && /\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, span.start - 6), span.start)))
    return { canOpen: false, canClose: false };
  const startsWord = after !== '' && !/\s/.test(after) && (before === '' || opensAfter.test(before));
  const endsWord = before !== '' && !/\s/.test(before) && (after === '' || closesBefore.test(after));
  // ,,boat'': two commas in front of a word
  if (text.charAt(span.start) === ',') return { canOpen: startsWord, canClose: false };
  // »boat«, »boat»: the neighbours tell; « boat »: the shape does.
  if (family !== 'double') {
    const isReversed =
      shape === 'opens'
        ? endsWord && !startsWord && /[\p{L}\p{N}.!?…,]/u.test(before)
        : startsWord && !endsWord && isWordCharacter(after);
    return { canOpen: (shape === 'opens') !== isReversed, canClose: (shape === 'closes') !== isReversed };
  }
  // “It sank,”said Lee: after a stop the shape counts, whatever follows.
  const followsStop = /[,.!?…]/.test(before);
  if (shape === 'opens') return { canOpen: !(endsWord && !startsWord), canClose: endsWord };
  if (shape === 'closes') {
    const isReversed = startsWord && !endsWord && !followsStop;
    return { canOpen: isReversed, canClose: !isReversed };
  }
  const glued = !startsWord && !endsWord;
  // "It sank,"said Lee; Lee said:" It sank, ": only the marks before tell.
  const isSpaced = glued && (before === '' || /\s/.test(before)) && /\s/.test(after);
  return {
    canOpen: startsWord || before === ':' || isSpaced || (glued && after !== '' && !/\s/.test(after)),
    canClose: endsWord || glued || (followsStop && isWordCharacter(after)),
  };
}

/** ‘ ’ and ': a mark between letters, before an elided word or a decade is an apostrophe. */
function readSingle(text: string, span: Span, shape: QuoteMarkShape, before: string, after: string): Direction {
  const opensHere = (before === '' || opensAfter.test(before)) && after !== '' && !/\s/.test(after);
  // ‚boat‘: the mark that opens ‘boat’ closes as well.
  const mayClose = shape !== 'opens' || (text.charAt(span.start) === '‘' && !opensHere);
  const endsWord = before !== '' && !/\s/.test(before) && !isWordCharacter(after);
  return {
    canOpen: opensHere && shape !== 'closes' && !startsElision(text, span.end),
    canClose:
      mayClose && endsWord && !isOneLetterElision(text, span) && !(shape === 'either' && isPrime(text, span, after)),
  };
}

/** 6' 2, 9' wide */
const isPrime = (text: string, { start }: Span, after: string): boolean =>
  /[\s\d]/.test(after) && /\s\d+$/.test(text.slice(Math.max(0, start - 3), start));

/** 'tis, '90s, '68 */
function startsElision(text: string, at: number): boolean {
  const word = /^(?:\d{2}(?:s|\b)(?!\d)|\p{L}+)/u.exec(text.slice(at, at + 12))?.[0] ?? '';
  return /^\d/.test(word) || elidedWords.has(word.toLowerCase());
}

/** The second mark of 'n' and 'em'. */
function isOneLetterElision(text: string, span: Span): boolean {
  return /['’‘](?:n|N|em)$/.test(text.slice(Math.max(0, span.start - 3), span.start));
}
