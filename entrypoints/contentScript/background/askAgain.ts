/** Browsers may end the background at any moment, even as it answers; the next message starts it again. */
const tries = 2;

/**
 * A first answer comes within a second. What is asked just as the browser ends the background may never be answered, and its
 * connection never closed, so after this long it is asked anew.
 */
const silenceMs = 4000;

/**
 * The background's answer, requested a second time when the first request fails. Throws when both do. The first request is given up
 * by `silence`, which rejects after a while; what has begun to answer need not heed it.
 */
export async function askAgain<Answer>(ask: (silence: Promise<never>) => Promise<Answer>): Promise<Answer> {
  let problem: unknown;
  for (let i = 1; i <= tries; i++) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      if (i < tries) timer = setTimeout(() => reject(new Error('the background is silent')), silenceMs);
    });
    // Nobody may be waiting for it any more.
    silence.catch(() => undefined);
    try {
      return await ask(silence);
    } catch (error) {
      problem = error;
    } finally {
      clearTimeout(timer);
    }
  }
  throw new Error(`Reading the text failed: ${String(problem)}`);
}
