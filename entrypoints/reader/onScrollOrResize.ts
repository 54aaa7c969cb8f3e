/** Calls back at most once a frame while the page scrolls or changes its size. */
export function onScrollOrResize(changed: () => void, signal: AbortSignal): void {
  let pending = false;
  const listen = () => {
    if (pending) return;
    pending = true;
    requestAnimationFrame(() => {
      pending = false;
      changed();
    });
  };
  addEventListener('scroll', listen, { passive: true, capture: true, signal });
  addEventListener('resize', listen, { passive: true, signal });
}
