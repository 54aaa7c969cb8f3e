/** Changes closer together than this come from a page that animates, not from one that is about to finish loading. */
const closeMs = 100;

/** After so long without a change the page is calm again. */
const restMs = 500;

/**
 * Whether the page is at rest, or changes over and over. At each change Chromium repaints the marks near the screen and checks
 * all others: eight milliseconds a frame for a thousand marks, two for those on one screen.
 */
export interface PageCalm {
  isCalm(): boolean;
  /** To be called at every change of the page. */
  noticeChange(): void;
}

/** Calls back when the page begins to change over and over, and when it has come to rest. */
export function watchCalm(changed: () => void, signal: AbortSignal): PageCalm {
  let isCalm = true;
  let lastAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const settle = () => {
    const waitMs = lastAt + restMs - performance.now();
    isCalm = waitMs <= 0;
    if (isCalm) changed();
    else timer = setTimeout(settle, waitMs);
  };

  return {
    isCalm: () => isCalm,
    noticeChange: () => {
      const now = performance.now();
      const isClose = now - lastAt < closeMs;
      lastAt = now;
      if (!isCalm || !isClose || signal.aborted) return;
      isCalm = false;
      timer = setTimeout(settle, restMs);
      changed();
    },
  };
}
