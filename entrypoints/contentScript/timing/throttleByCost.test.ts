import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { throttleByCost } from './throttleByCost';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** How often work that takes so long is done for a hundred calls, one every ten milliseconds, and once they have ended. */
function timesDone(tookMs: number): { during: number; after: number } {
  let times = 0;
  const call = throttleByCost(() => {
    times++;
    vi.advanceTimersByTime(tookMs);
  }, new AbortController().signal);
  for (let i = 0; i < 100; i++) {
    call();
    vi.advanceTimersByTime(10);
  }
  const during = times;
  vi.advanceTimersByTime(1000);
  return { during, after: times - during };
}

test('work that takes a small part of the time is done at every call', () => {
  expect(timesDone(0.4)).toEqual({ during: 100, after: 0 });
});

test('dearer work is done now and then, and once more at the end', () => {
  const { during, after } = timesDone(5);
  expect(during).toBeGreaterThan(3);
  expect(during).toBeLessThan(40);
  expect(after).toBe(1);
});
