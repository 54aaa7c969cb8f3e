/**
 * A first answer comes within a second. What is asked just as the browser ends the background may never be answered, and its
 * connection never closed, so after this long it is asked anew.
 */
const silenceMs = 4000;

/**
 * The background's answer, requested a second time when the first request fails: browsers may end the background at any moment,
 * even as it answers, and the next message starts it again. The first request is given up by `silence`, which rejects after a while;
 * what has begun to answer need not heed it. Throws when both requests fail.
 */
export async function askAgain<Answer>(ask: (silence: Promise<never>) => Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the background is silent')), silenceMs);
  });
  // Nobody may be waiting for it any more.
  silence.catch(() => undefined);
  try {
    return await ask(silence);
  } catch {
    return await ask(new Promise(() => undefined));
  } finally {
    clearTimeout(timer);
  }
}
