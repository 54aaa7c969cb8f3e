import type { LinearModel } from './linearModel';

/**
 * A model as it is kept: the weights that are not 0, in the order of the table. Of each, `gaps` has how many zeros stand
 * before it and `weights` its value, a letter each so that the file compresses well.
 */
export interface StoredModel {
  readonly classes: number;
  readonly bits: number;
  readonly gaps: string;
  readonly weights: string;
}

/** Printable, and none that JSON escapes. */
export const letters = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((letter) => letter !== '"' && letter !== '\\')
  .join('');

/** The last letter stands for a long gap: that many zeros and the next letter's. */
export const longGap = letters.length - 1;

/** Weights reach from -`greatest` to `greatest`. */
export const greatest = 40;

export function readStoredModel({ classes, bits, gaps, weights }: StoredModel): LinearModel {
  const values = new Int8Array(classes * 2 ** bits);
  const codes = new Uint8Array(128);
  for (let i = 0; i < letters.length; i++) codes[letters.charCodeAt(i)] = i;
  let at = 0;
  let next = 0;
  for (let i = 0; i < gaps.length; i++) {
    const gap = codes[gaps.charCodeAt(i)] ?? 0;
    at += gap;
    if (gap === longGap) continue;
    values[at++] = (codes[weights.charCodeAt(next++)] ?? 0) - greatest;
  }
  return { classes, bits, weights: values };
}
