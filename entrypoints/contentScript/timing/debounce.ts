/** Does the work once its calls have paused for `restMs`, and at the latest `mostMs` after the first: some pages never pause. */
export function debounce(
  work: () => void,
  { restMs, mostMs }: { readonly restMs: number; readonly mostMs: number },
  signal: AbortSignal,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (signal.aborted) return;
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        since = null;
        work();
      },
      Math.max(0, Math.min(restMs, since + mostMs - now)),
    );
  };
}
