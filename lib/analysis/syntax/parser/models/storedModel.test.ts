import { expect, it } from 'vitest';
import { Keys } from './linearModel';
import { greatest, letters, lowLetters, readStoredModel, rowEnd } from './storedModel';

const weight = (value: number) => letters.charAt(value + greatest);

it('unpacks the weights of each feature', () => {
  // Two features: key 3 with a weight for class 1; key 3 + 1 + (2 × 46 + 5) with weights for classes 0 and 2.
  const stored = {
    classes: 3,
    keys: letters.charAt(3) + letters.charAt(lowLetters + 2) + letters.charAt(5),
    weights: `${letters.charAt(1)}${weight(-7)}${rowEnd}${letters.charAt(0)}${weight(4)}${letters.charAt(1)}${weight(9)}${rowEnd}`,
  };
  const model = readStoredModel(stored);
  const keys = new Keys();
  const scores = new Float64Array(3);
  for (const key of [3, 101, 102]) keys.push(key << 8);
  model.score(keys, scores);
  expect([...scores]).toEqual([4, -7, 9]);
});
