import {
  greatest,
  letters,
  lowLetters,
  rowEnd,
  type StoredModel,
} from '../../../lib/analysis/syntax/parser/models/storedModel';
import type { DenseModel } from './perceptron';

/** A model's weights as small whole numbers; those that round to 0 are left out. `steps`: so many to the largest weight but one in a thousand. */
export function storeModel({ classes, rows, weights }: DenseModel, steps: number): StoredModel {
  const sizes = Float32Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const unit = (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / steps;
  let keys = '';
  let values = '';
  let last = -1;
  rows.keys.forEach((key, row) => {
    let line = '';
    let passed = 0;
    for (let c = 0; c < classes; c++) {
      const weight = weights[row * classes + c] ?? 0;
      const value = Math.max(-greatest, Math.min(greatest, Math.round(weight / unit)));
      if (value === 0) {
        passed++;
        continue;
      }
      line += letters.charAt(passed) + letters.charAt(value + greatest);
      passed = 0;
    }
    if (line === '') return;
    keys += distance(key - last - 1);
    last = key;
    values += line + rowEnd;
  });
  return { classes, keys, weights: values };
}

/** Digits in base {@link lowLetters}, the highest first; all but the last from the upper letters. */
function distance(number: number): string {
  const low = letters.charAt(number % lowLetters);
  let high = '';
  for (let rest = Math.floor(number / lowLetters); rest > 0; rest = Math.floor(rest / lowLetters))
    high = letters.charAt(lowLetters + (rest % lowLetters)) + high;
  return high + low;
}
