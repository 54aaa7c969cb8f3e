/** Changes closer to each other than this are a page at work, not the end of its loading. */
const closeMs = 100;

/** As long without any, and it is calm again. */
const restMs = 500;

/**
 * Whether the page is left alone, or changes over and over. At each change Chromium draws all marks near the screen anew and
 * goes through the others: eight milliseconds a frame for a thousand marks, two for those on one screen.
 */
export interface PageCalm {
  isCalm(): boolean;
  /** To be told of every change of the page. */
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
