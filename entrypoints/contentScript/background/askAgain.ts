/**
 * A first answer comes within a second. What is asked just as the browser ends the background may never be answered, and its
 * connection never closed, so after this long it is asked anew.
 */
const silenceMs = 4000;

/** A background that has just started on a busy machine may need longer; one that is silent for so long never answers. */
const lastSilenceMs = 30_000;

/**
 * The background's answer, requested a second time when the first request fails: browsers may end the background at any moment,
 * even as it answers, and the next message starts it again. A request is given up by `silence`, which rejects after a while; what
 * has begun to answer need not heed it. Throws when both requests fail.
 */
export async function askAgain<Answer>(ask: (silence: Promise<never>) => Promise<Answer>): Promise<Answer> {
  try {
    return await askWithin(silenceMs, ask);
  } catch {
    return await askWithin(lastSilenceMs, ask);
  }
}

async function askWithin<Answer>(ms: number, ask: (silence: Promise<never>) => Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the background is silent')), ms);
  });
  // Nobody may be waiting for it any more.
  silence.catch(() => undefined);
  try {
    return await ask(silence);
  } finally {
    clearTimeout(timer);
  }
}
