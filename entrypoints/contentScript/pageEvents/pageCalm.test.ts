import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchCalm } from './pageCalm';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is heard while changes come, each after its pause in ms. */
const heard = (pauses: readonly number[]) => {
  const news: boolean[] = [];
  const stopped = new AbortController();
  const calm = watchCalm(() => news.push(calm.isCalm()), stopped.signal);
  for (const ms of pauses) {
    vi.advanceTimersByTime(ms);
    calm.noticeChange();
  }
  return { news, stopped };
};

test('one change, and changes far apart, leave it calm', () => {
  expect(heard([0, 1000, 150, 300]).news).toEqual([]);
});

test('changes one after the other: not calm, once, until it has rested', () => {
  const { news } = heard([0, 16, 16, 16, 400]);
  expect(news).toEqual([false]);
  vi.advanceTimersByTime(499);
  expect(news).toEqual([false]);
  vi.advanceTimersByTime(1);
  expect(news).toEqual([false, true]);
});

test('nothing after the signal', () => {
  const { news, stopped } = heard([0, 16]);
  stopped.abort();
  vi.advanceTimersByTime(5000);
  expect(news).toEqual([false]);
});
