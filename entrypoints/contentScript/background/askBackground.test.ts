import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askForBugReport, askForCards, askForStyles } from './askBackground';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn<(request: unknown) => Promise<unknown>>() }));
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  sendMessage.mockReset();
});

const never = () => new Promise(() => undefined);

test.each([
  ['a style sheet', () => askForStyles('b {}', null, false)],
  ['cards', () => askForCards()],
])('%s that a background dies over is requested again', async (_, ask) => {
  sendMessage.mockImplementationOnce(never).mockResolvedValueOnce({});
  const answer = ask();
  await vi.advanceTimersByTimeAsync(10_000);
  await answer;
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('a second request may take its time', async () => {
  sendMessage.mockImplementation(never);
  void askForCards();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('a bug report is not opened twice', async () => {
  sendMessage.mockImplementation(never);
  void askForBugReport('It rains.');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sendMessage).toHaveBeenCalledOnce();
});
