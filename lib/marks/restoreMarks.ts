import type { Painter } from './painter';

const checkMs = 1000;

/** A page that removes the marks this often in a row gets its way: they would only flicker. */
const mostInARow = 5;

/**
 * Checks once a second, until the signal, whether the page has emptied the highlight registry, as some do for a search of their
 * own, and restores the marks. The registry has no change event. Calls `givenUp` once the page has got its way.
 */
export function restoreMarks(
  marks: Pick<Painter, 'restore'>,
  isAlive: () => boolean,
  signal: AbortSignal,
  givenUp: () => void,
): void {
  let inARow = 0;
  const timer = setInterval(() => {
    if (!isAlive()) return;
    inARow = marks.restore() ? inARow + 1 : 0;
    if (inARow < mostInARow) return;
    clearInterval(timer);
    givenUp();
  }, checkMs);
  signal.addEventListener('abort', () => clearInterval(timer));
}
