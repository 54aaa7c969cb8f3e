import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Analysis } from '../../../lib/analysis/result/analysis';
import type { Article } from '../../../lib/page/article';
import { askForAnalysis } from './askForAnalysis';

const analysis: Analysis = { quotes: [], reports: [], people: [], keySentences: [], scope: 'full' };
const article = { text: 'Rain.', blocks: [], language: 'en', title: 'Rain' } as unknown as Article;
const listener = { firstQuotes: () => undefined, partial: () => undefined };

const { connect } = vi.hoisted(() => ({ connect: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { runtime: { connect } } }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  connect.mockReset();
});

/** A port to a background that answers with these messages, or with none. */
function portTo(...answers: readonly unknown[]) {
  const listeners: ((message: unknown) => void)[] = [];
  return {
    onDisconnect: { addListener: () => undefined },
    onMessage: { addListener: (hear: (message: unknown) => void) => listeners.push(hear) },
    postMessage: () => {
      for (const answer of answers) for (const hear of listeners) hear(answer);
    },
    disconnect: vi.fn(),
  };
}

test('a background that stays silent is asked again', async () => {
  const silent = portTo();
  connect.mockReturnValueOnce(silent).mockReturnValueOnce(portTo({ type: 'done', analysis }));
  const answer = askForAnalysis(article, listener);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await answer).toEqual(analysis);
  expect(silent.disconnect).toHaveBeenCalledOnce();
});

test('one that has answered may take its time', async () => {
  connect.mockReturnValueOnce(portTo({ type: 'first-quotes', quotes: [] }));
  void askForAnalysis(article, listener);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(connect).toHaveBeenCalledOnce();
});
