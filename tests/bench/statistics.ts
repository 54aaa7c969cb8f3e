/** The value that `share` (0 to 1) of the samples do not exceed; throws when there is none. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (value === undefined) throw new Error('no samples to take a quantile of');
  return value;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);
