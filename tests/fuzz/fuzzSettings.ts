/** Cases of all fuzz tests together in `npm run check`. */
const allCases = 10_000;

/**
 * How many cases a fuzz test has that gets this share of all, and the seed that they come from: the same one every time, so that
 * a check fails only for what changed. `FUZZ_SEED=7 FUZZ_RUNS=100000 npx vitest run fuzz` tries others, and more.
 */
export function fuzzSettings(share: number): { numRuns: number; seed: number } {
  const { FUZZ_RUNS, FUZZ_SEED } = process.env;
  return { numRuns: Math.ceil(share * Number(FUZZ_RUNS ?? allCases)), seed: Number(FUZZ_SEED ?? 1) };
}
