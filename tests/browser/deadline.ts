/** Thrown by {@link withDeadline}. */
export class DeadlinePassed extends Error {}

/** The promise's result, or a {@link DeadlinePassed} that says what was waited for. */
export async function withDeadline<T>(promise: Promise<T>, deadlineMs: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlinePassed(`${what} took longer than ${deadlineMs} ms`)), deadlineMs);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

const POLL_INTERVAL_MS = 30;

/** Asks until the answer is neither null nor false; after the deadline it throws what was waited for. */
export async function pollUntil<T>(ask: () => Promise<T | null | false>, deadlineMs: number, what: string): Promise<T> {
  const end = Date.now() + deadlineMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new DeadlinePassed(`${what} took longer than ${deadlineMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS));
  }
}
