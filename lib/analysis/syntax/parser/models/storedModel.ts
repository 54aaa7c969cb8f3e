import type { LinearModel } from './linearModel';
import { RowTable } from './rowTable';
import { SparseModel } from './sparseModel';

/**
 * A model as it is kept, in letters so that the file compresses well: `keys` has the distances from one feature's key to
 * the next, `weights` for each feature the weights that are not 0, each after the number of classes that are passed over.
 */
export interface StoredModel {
  readonly classes: number;
  readonly keys: string;
  readonly weights: string;
}

/** Printable, and none that JSON escapes. */
export const letters = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((letter) => letter !== '"' && letter !== '\\')
  .join('');

/** The letters from here on hold the high part of a distance that one letter more ends. */
export const lowLetters = 46;

/** Ends the weights of a feature. */
export const rowEnd = '~';

/** Weights reach from -`greatest` to `greatest`. */
export const greatest = 40;

const numbers = new Uint8Array(128);
for (let i = 0; i < letters.length; i++) numbers[letters.charCodeAt(i)] = i;

export function readStoredModel({ classes, keys, weights }: StoredModel): LinearModel {
  const rowKeys = readKeys(keys);
  const starts = new Int32Array(rowKeys.length + 1);
  const places = new Uint8Array(weights.length / 2);
  const values = new Int8Array(weights.length / 2);
  let row = 0;
  let count = 0;
  let place = 0;
  for (let i = 0; i < weights.length; i++) {
    if (weights.charAt(i) === rowEnd) {
      starts[++row] = count;
      place = 0;
      continue;
    }
    place += numbers[weights.charCodeAt(i++)] ?? 0;
    places[count] = place++;
    values[count++] = (numbers[weights.charCodeAt(i)] ?? 0) - greatest;
  }
  return new SparseModel(classes, new RowTable(rowKeys), starts, places.slice(0, count), values.slice(0, count));
}

function readKeys(keys: string): Int32Array {
  const found: number[] = [];
  let key = -1;
  let high = 0;
  for (let i = 0; i < keys.length; i++) {
    const number = numbers[keys.charCodeAt(i)] ?? 0;
    if (number >= lowLetters) high = high * lowLetters + number - lowLetters;
    else {
      key += high * lowLetters + number + 1;
      found.push(key);
      high = 0;
    }
  }
  return Int32Array.from(found);
}
