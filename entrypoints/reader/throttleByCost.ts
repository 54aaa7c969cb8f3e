import { debounce } from './debounce';

/** Long enough for a page that changes in bursts to come to rest, short enough to look immediate. */
const rest = { restMs: 60, mostMs: 240 };

/** The work takes at most one part in so many of the page's time. */
const share = 20;

/** Does the work at once, as long as that stays a small part of the page's time; else when the calls for it come to rest. */
export function throttleByCost(work: () => void, signal: AbortSignal): () => void {
  let endedAt = 0;
  let tookMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const waitMs = () => endedAt + share * tookMs - performance.now();
  const workTimed = () => {
    clearTimeout(timer);
    const startedAt = performance.now();
    work();
    endedAt = performance.now();
    tookMs = endedAt - startedAt;
  };
  const workSoon = debounce(
    () => {
      clearTimeout(timer);
      if (waitMs() <= 0) workTimed();
      else timer = setTimeout(workTimed, waitMs());
    },
    rest,
    signal,
  );
  return () => {
    if (waitMs() <= 0) workTimed();
    else workSoon();
  };
}
