// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PassageContent } from '../../lib/card/content';
import { cardView } from './cardView';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const content: PassageContent = {
  kind: 'passage',
  passageKind: 'statement',
  speaker: null,
  evidence: null,
  areSpeakersRead: true,
  colour: 'unnamed',
  words: 8,
  siblings: { index: 1, count: 1, previous: null, next: null },
  language: 'en',
};

test('who copies twice is told for as long the second time', async () => {
  const card = document.createElement('div');
  const copy = () => Promise.resolve(true);
  cardView.draw(card, content, { goTo: () => undefined, copy, report: () => undefined });
  const copies = () => [...card.querySelectorAll('button')].find(({ textContent }) => /cop/i.test(textContent));
  const labels: (string | undefined)[] = [copies()?.textContent];
  for (let time = 0; time < 3; time++) {
    if (time < 2) copies()?.click();
    await vi.advanceTimersByTimeAsync(1000);
    labels.push(copies()?.textContent);
  }
  expect(labels).toEqual(['Copy with source', 'Copied', 'Copied', 'Copy with source']);
});
