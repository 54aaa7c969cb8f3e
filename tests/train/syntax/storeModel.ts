import type { LinearModel } from '../../../lib/analysis/syntax/linearModel';
import { greatest, letters, longGap, type StoredModel } from '../../../lib/analysis/syntax/storedModel';

/** The `kept` weightiest of a model's weights as small whole numbers. */
export function storeModel({ classes, bits, weights }: LinearModel, kept: number, steps = 14): StoredModel {
  const sizes = Float32Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const least = sizes[Math.max(0, sizes.length - kept)] ?? 0;
  // So fine that the weights in the upper tail are cut and no more.
  const unit = (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / steps / 2;
  let gaps = '';
  let values = '';
  let gap = 0;
  weights.forEach((weight) => {
    const value = Math.max(-greatest, Math.min(greatest, Math.round(weight / unit)));
    if (Math.abs(weight) < least || value === 0) {
      gap++;
      return;
    }
    for (; gap >= longGap; gap -= longGap) gaps += letters.charAt(longGap);
    gaps += letters.charAt(gap);
    values += letters.charAt(value + greatest);
    gap = 0;
  });
  return { classes, bits, gaps, weights: values };
}
