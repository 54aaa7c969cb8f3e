import type { Syntax } from '../../syntax/sentence/syntax';

/** The index of the first token that begins at or after a position of the text; their number when none does. */
export function tokenAt({ tokens }: Syntax, position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span.start ?? Infinity) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
