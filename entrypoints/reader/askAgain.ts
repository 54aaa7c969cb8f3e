/** Browsers may end the background at any moment, this answer's moment included; the next message starts it again. */
const tries = 2;

/** The background's answer, asked for once more when none comes. Throws when it cannot answer. */
export async function askAgain<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  let problem: unknown;
  for (let i = 0; i < tries; i++) {
    try {
      return await ask();
    } catch (error) {
      problem = error;
    }
  }
  throw new Error(`Reading the text failed: ${String(problem)}`);
}
