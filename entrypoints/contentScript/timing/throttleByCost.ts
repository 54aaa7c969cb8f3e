import { debounce } from './debounce';

/** Long enough for a page that changes in bursts to come to rest, short enough to look immediate. */
const rest = { restMs: 60, mostMs: 240 };

/** The work takes at most 1/20 of the page's time. */
const share = 20;

/** Does the work at every call while that takes a small share of the page's time, and otherwise when the calls pause. */
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
