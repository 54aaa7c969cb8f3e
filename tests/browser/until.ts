/** What a machine ten times slower than a quiet one of two cores needs for the slowest thing that is waited for. */
export const WAIT_LIMIT_MS = 60_000;
/** Short beside what a browser takes to do anything, long beside a question. */
export const ASK_AGAIN_MS = 50;

/** The answer, once it is neither null nor false; throws what was waited for when it stays so. */
export async function until<T>(
  what: string,
  ask: () => T | null | false | Promise<T | null | false>,
  limitMs = WAIT_LIMIT_MS,
): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`${what}: waited for ${limitMs / 1000} s, in vain`);
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}
