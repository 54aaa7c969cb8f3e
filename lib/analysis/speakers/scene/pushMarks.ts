import type { Span } from '../../text/span';
import type { Item, PunctuationSign } from './scene';

/**
 * The punctuation of a gap between two items. A sentence ends at a full stop that a sentence boundary of the tagger or a capital
 * confirms, and at a question's quotation where the next words begin one (`opensSentence`): “Where is he?” The answer came.
 */
export function pushMarks(
  items: Item[],
  text: string,
  { start, end }: Span,
  next: string,
  changesSentence = false,
  opensSentence = false,
): void {
  const previous = items.at(-1);
  const gap = text.slice(start, Math.min(end, start + maxGap));
  const afterQuote = previous?.kind === 'quote';
  // "A." Then …: the full stop is inside the marks.
  if (
    previous &&
    afterQuote &&
    (opensSentence ? /[.?!…]['’"”]?$/u : /\.['’"”]?$/u).test(text.slice(previous.span.end - 2, previous.span.end)) &&
    /[\p{Lu}\p{N}“"‘']/u.test(next)
  ) {
    items.push({ kind: 'mark', span: { start, end: start }, mark: 'stop' });
  }
  for (const match of gap.matchAll(/[,;:()[\]—–]|\s-\s|--|[.!?…]+/g)) {
    const sign = match[0].trim();
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    if (/^[.!?…]/.test(sign)) {
      if (
        changesSentence ||
        (afterQuote && /[\p{Lu}\p{N}]/u.test(next)) ||
        (/^[.!?…]+\)/.test(gap.slice(match.index)) && /\p{Lu}/u.test(next) && isSentenceInBrackets(items)) ||
        (/[“"‘']/.test(gap.slice(match.index)) && !afterQuote)
      )
        items.push({ kind: 'mark', span, mark: 'stop' });
    } else items.push({ kind: 'mark', span, mark: markSign(sign) });
  }
  if (changesSentence && items.at(-1)?.kind === 'word')
    items.push({ kind: 'mark', span: { start, end: start }, mark: 'stop' });
}

/** In characters: so much of a gap is looked at. */
const maxGap = 40;

/** In words: a bracket with fewer is no sentence, but a party and a state. */
const leastInBrackets = 4;

/** (The dam is old, and it leaks.) *The* port will close. Not so: Lee (D., Calif.) *Monday* said. */
function isSentenceInBrackets(items: readonly Item[]): boolean {
  const open = items.findLastIndex((item) => item.kind === 'mark' && (item.mark === '(' || item.mark === 'stop'));
  return items.slice(open + 1).filter(({ kind }) => kind === 'word').length >= leastInBrackets;
}

function markSign(sign: string): PunctuationSign {
  if (sign === '[') return '(';
  if (sign === ']') return ')';
  return sign === ',' || sign === ';' || sign === ':' || sign === '(' || sign === ')' ? sign : '-';
}
