import type { Syntax } from '../../syntax/sentence/syntax';

/** The index of the first token that begins at or after an offset of the text; the number of tokens when none does. */
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
