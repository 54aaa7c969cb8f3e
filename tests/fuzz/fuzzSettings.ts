/** Cases of all fuzz tests together: as many as 20 seconds have room for, or all that the pages have ever been held against. */
const CASES = { quick: 2_000, full: 10_000 };

/**
 * How many cases a fuzz test has that gets this share of all, and the seed that they come from: the same one every time, so that
 * a check fails only for what changed. `WHOSAID_FUZZ=full`, as in CI, has all cases; `WHOSAID_FUZZ=100000 WHOSAID_FUZZ_SEED=7`
 * has more, and others.
 */
export function fuzzSettings(share: number): { numRuns: number; seed: number } {
  const { WHOSAID_FUZZ = 'quick', WHOSAID_FUZZ_SEED } = process.env;
  const cases = WHOSAID_FUZZ in CASES ? CASES[WHOSAID_FUZZ as keyof typeof CASES] : Number(WHOSAID_FUZZ);
  if (!(cases > 0)) throw new Error(`WHOSAID_FUZZ is neither "quick" nor "full" nor a number: ${WHOSAID_FUZZ}`);
  return { numRuns: Math.ceil(share * cases), seed: Number(WHOSAID_FUZZ_SEED ?? 1) };
}
