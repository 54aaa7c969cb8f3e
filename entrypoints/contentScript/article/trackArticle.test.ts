// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Analysis, Quote } from '../../../lib/analysis/result/analysis';
import { readArticle, type ReadArticle } from '../../../lib/extraction/readArticle';
import type { Article } from '../../../lib/page/article';
import { soon } from '../../../tests/soon';
import { trackArticle } from './trackArticle';
import type { AnalysisListener } from '../background/askForAnalysis';

const background = vi.hoisted(() => ({
  /** The texts that are being read, and what ends each. */
  asked: [] as {
    readonly article: Article;
    readonly listener: AnalysisListener;
    answer(analysis: Analysis): void;
    fail(error: Error): void;
  }[],
}));

vi.mock('../background/askForAnalysis', () => ({
  askForAnalysis: (article: Article, listener: AnalysisListener) =>
    new Promise<Analysis>((answer, fail) => background.asked.push({ article, listener, answer, fail })),
}));
vi.mock('./detectLanguage', () => ({ detectLanguage: () => Promise.resolve('en') }));

const nothing: Analysis = { scope: 'full', quotes: [], reports: [], people: [], keySentences: [] };
const said =
  '“We cannot open a door that may fall on us,” said Marit Holloway, who has kept the lamps there for years.';
const other =
  '“We will be glad to see the children there,” said Tomas Brindle, who has kept the books there for years.';

const stopped = { signal: new AbortController() };

beforeEach(() => {
  background.asked = [];
  stopped.signal = new AbortController();
  history.replaceState(null, '', '/pilot-house-stays-shut.html');
  document.title = 'The pilot house stays shut';
  document.body.innerHTML = `<main><article><h1>The pilot house stays shut</h1>
    <p>The harbour board of Port Ellery met on Monday evening to decide what becomes of the old pilot house on the quay.</p>
    <p id="said">${said}</p>
    <p>Nobody else asked for the floor. The board will meet again in three weeks, when the surveyor has seen the roof.</p>
    <p>Until then the house stays shut, the lamps stay lit, and the ferries pass it as they always have, twice a day.</p>
    </article></main>`;
});
afterEach(() => {
  stopped.signal.abort();
  vi.useRealTimers();
});

const track = (extraction = Promise.resolve(readArticle), previewed: () => void = () => undefined) =>
  trackArticle(
    {
      published: () => undefined,
      prepare: () => Promise.resolve(),
      changed: () => undefined,
      previewed,
    },
    extraction,
    () => true,
    stopped.signal.signal,
  );

const asked = (count: number) => soon(() => background.asked.length).toBeGreaterThanOrEqual(count);

test('a page is read once the extraction has come, whatever was asked before', async () => {
  let arrive: (extraction: ReadArticle) => void = () => undefined;
  const tracker = track(new Promise((resolve) => (arrive = resolve)));
  tracker.refresh();
  tracker.refresh();
  expect(tracker.reading()).toEqual({ status: 'reading' });
  arrive(readArticle);
  await asked(1);
  background.asked[0]?.answer(nothing);
  await soon(() => tracker.reading().status).toBe('ready');
  expect(background.asked.length).toBe(1);
});

test('words that change while they are read are read again', async () => {
  const tracker = track();
  tracker.refresh();
  await asked(1);
  (document.querySelector('#said')?.firstChild as Text).data = other;
  background.asked[0]?.answer(nothing);
  await asked(2);
  expect(background.asked[1]?.article.text).toContain(other);
});

test('words that stay are read once', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const tracker = track();
  tracker.refresh();
  await asked(1);
  background.asked[0]?.answer(nothing);
  await soon(() => tracker.reading().status).toBe('ready');
  // Longer than a page that never rests is waited for.
  await vi.advanceTimersByTimeAsync(2500);
  expect(background.asked.length).toBe(1);
});

const quoteAt = (start: number): Quote => ({
  id: start,
  kind: 'statement',
  content: [{ start, end: start + 5 }],
  attribution: null,
});

test('what is marked at once stays marked while the text is read', async () => {
  const tracker = track();
  tracker.refresh();
  await asked(1);
  const { listener, answer } = background.asked[0] ?? expect.fail('nothing was asked');
  const starts = () => tracker.preview()?.quotes.map(({ content }) => content[0]?.start);
  listener.firstQuotes([quoteAt(10), quoteAt(30), quoteAt(50)]);
  expect(starts()).toEqual([10, 30, 50]);
  expect(tracker.reading()).not.toHaveProperty('partial');
  listener.partial({ progress: 0.5, quotes: [quoteAt(10), quoteAt(40)] });
  expect(starts()).toEqual([10, 40, 50]);
  expect(tracker.reading()).toHaveProperty('partial.progress', 0.5);
  answer(nothing);
  await soon(() => tracker.reading().status).toBe('ready');
  expect(tracker.preview()).toBeNull();
});

test('of a text that cannot be read nothing stays marked', async () => {
  const marked: (number | undefined)[] = [];
  const tracker = track(undefined, () => marked.push(tracker.preview()?.quotes.length));
  tracker.refresh();
  await asked(1);
  background.asked[0]?.listener.firstQuotes([quoteAt(10)]);
  background.asked[0]?.fail(new Error('the background gave no answer'));
  await soon(() => tracker.reading().status).toBe('failed');
  expect(marked).toEqual([1, undefined]);
});
