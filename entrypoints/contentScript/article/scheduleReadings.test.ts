import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scheduleReadings } from './scheduleReadings';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Readings that take 100 ms each and find something new, or not. */
function readings({ isNew = true, isAlive = true } = {}) {
  const log: string[] = [];
  let count = 0;
  const stopped = new AbortController();
  const schedule = scheduleReadings(
    async (isOver) => {
      const number = ++count;
      log.push(`${number} begins`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      log.push(`${number} ${isOver() ? 'is over' : 'ends'}`);
      return isNew;
    },
    (error) => log.push(String(error)),
    () => isAlive,
    stopped.signal,
  );
  return { schedule, log, stopped };
}

test('a later reading overtakes the one under way', async () => {
  const { schedule, log } = readings();
  schedule.now();
  schedule.now();
  await vi.advanceTimersByTimeAsync(200);
  expect(log).toEqual(['1 begins', '2 begins', '1 is over', '2 ends']);
  expect(schedule.isUnderWay()).toBe(false);
});

test('what is asked for at rest waits for the one under way', async () => {
  const { schedule, log } = readings();
  schedule.soon();
  await vi.advanceTimersByTimeAsync(350);
  schedule.now();
  await vi.advanceTimersByTimeAsync(60);
  expect(log).toEqual(['1 begins']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(log).toEqual(['1 begins', '1 ends', '2 begins', '2 ends']);
});

test('a page that changes without anything new is read ever more rarely', async () => {
  const { schedule, log } = readings({ isNew: false });
  for (let ms = 0; ms < 60_000; ms += 50) {
    schedule.soon();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(log.filter((line) => line.endsWith('begins')).length).toBeLessThan(9);
});

test('a page that always has something new is read three times a minute', async () => {
  const { schedule, log } = readings();
  schedule.now();
  for (let ms = 0; ms < 60_000; ms += 50) {
    schedule.soon();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(log.filter((line) => line.endsWith('begins')).length).toBe(1 + 3);
});

test('one that is cancelled, or whose signal has come, ends silently', async () => {
  const { schedule, log, stopped } = readings();
  schedule.now();
  schedule.cancel();
  expect(schedule.isUnderWay()).toBe(false);
  await vi.advanceTimersByTimeAsync(100);
  stopped.abort();
  schedule.now();
  expect(log).toEqual(['1 begins', '1 is over']);
});

test('an orphan reads nothing', () => {
  const { schedule, log } = readings({ isAlive: false });
  schedule.now();
  expect(log).toEqual([]);
});

test('what goes wrong is told', async () => {
  const failures: string[] = [];
  const schedule = scheduleReadings(
    () => Promise.reject(new Error('gone')),
    (error) => failures.push(String(error)),
    () => true,
    new AbortController().signal,
  );
  schedule.now();
  await vi.advanceTimersByTimeAsync(0);
  expect(failures).toEqual(['Error: gone']);
  expect(schedule.isUnderWay()).toBe(false);
});

test('what fails is told, but not once the page has gone', async () => {
  const failures: unknown[] = [];
  let isAlive = true;
  const fail = scheduleReadings(
    async () => {
      await Promise.resolve();
      throw new Error('the page has gone');
    },
    (error) => failures.push(error),
    () => isAlive,
    new AbortController().signal,
  );
  fail.now();
  await vi.advanceTimersByTimeAsync(1);
  expect(failures).toHaveLength(1);
  fail.now();
  isAlive = false;
  await vi.advanceTimersByTimeAsync(1);
  expect(failures).toHaveLength(1);
});
