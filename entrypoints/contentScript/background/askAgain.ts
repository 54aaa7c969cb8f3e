/** Browsers may end the background at any moment, even as it answers; the next message starts it again. */
const tries = 2;

/** The background's answer, requested a second time when the first request fails. Throws when both do. */
export async function askAgain<Answer>(ask: (isLastTry: boolean) => Promise<Answer>): Promise<Answer> {
  let problem: unknown;
  for (let i = 1; i <= tries; i++) {
    try {
      return await ask(i === tries);
    } catch (error) {
      problem = error;
    }
  }
  throw new Error(`Reading the text failed: ${String(problem)}`);
}
