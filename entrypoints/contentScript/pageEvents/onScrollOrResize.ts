import type { ArticleWindows } from '../../../lib/marks/articleWindows';

/** Calls back at most once a frame while the page, or one of its frames, is scrolled or resized. */
export function onScrollOrResize(changed: () => void, windows: ArticleWindows, signal: AbortSignal): void {
  let pending = false;
  const listen = () => {
    if (pending) return;
    pending = true;
    requestAnimationFrame(() => {
      pending = false;
      changed();
    });
  };
  windows.each((world) => {
    world.addEventListener('scroll', listen, { passive: true, capture: true, signal });
    world.addEventListener('resize', listen, { passive: true, signal });
  });
}
