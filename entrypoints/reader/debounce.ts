/** Long enough for a page that changes in bursts to come to rest, short enough to look immediate. */
const restMs = 400;

/** The work, once the calls for it have come to rest. */
export function debounce(work: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, restMs);
  };
}
