import type { Painter } from './painter';

const checkMs = 1000;

/** A page that takes the marks off whenever it sees them gets its way: they would only flicker. */
const mostInARow = 5;

/**
 * Until the signal, looks once a second whether the page has emptied its registry of highlights, as some do for a search of
 * their own, and puts the marks back. The registry tells nobody of a change. `givenUp` once the page has got its way.
 */
export function restoreMarks(
  marks: Pick<Painter, 'restore'>,
  isAlive: () => boolean,
  signal: AbortSignal,
  givenUp: () => void = () => undefined,
): void {
  let inARow = 0;
  const timer = setInterval(() => {
    if (!isAlive() || inARow >= mostInARow) return;
    inARow = marks.restore() ? inARow + 1 : 0;
    if (inARow === mostInARow) givenUp();
  }, checkMs);
  signal.addEventListener('abort', () => clearInterval(timer));
}
