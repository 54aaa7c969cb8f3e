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

test('a second request may take longer, but not for ever', async () => {
  sendMessage.mockImplementation(never);
  const fail = vi.fn();
  askForCards().catch(fail);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(fail).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(fail).toHaveBeenCalledExactlyOnceWith(new Error('the background is silent'));
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('a bug report is not opened twice', async () => {
  sendMessage.mockImplementation(never);
  void askForBugReport('It rains.');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sendMessage).toHaveBeenCalledOnce();
});
