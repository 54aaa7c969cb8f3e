// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Quote } from '../../lib/analysis/result/analysis';
import { actions, find, renderAnew, renderReady, texts } from '../../tests/fixtures/renderPanel';
import { sampleAnalysis, sampleText } from '../../tests/fixtures/sampleAnalysis';

renderAnew();

const strip = () => find(renderReady(), '[role=slider]');

test('arrow keys go from quotation to quotation', () => {
  const slider = strip();
  fireEvent.keyDown(slider, { key: 'ArrowRight' });
  fireEvent.keyDown(slider, { key: 'ArrowRight' });
  expect(actions.goTo.mock.calls.map((call: unknown[]) => call[1])).toEqual([0, 1]);
  expect(slider.getAttribute('aria-valuetext')).toBe('2 of 4, Lena Ortiz: “painful”');
});

test('End goes to the end of the article', () => {
  fireEvent.keyDown(strip(), { key: 'End' });
  expect(actions.goTo).toHaveBeenCalledWith({ start: sampleText.length - 1, end: sampleText.length }, undefined);
});

test('quotations too many to tell apart are drawn as columns', () => {
  const quotes = Array.from({ length: 100 }, (_, id) => ({ ...sampleAnalysis.quotes[id % 4], id })) as Quote[];
  const panel = renderReady({ analysis: { ...sampleAnalysis, quotes } });
  expect(panel.querySelectorAll('.map > .column')).toHaveLength(60);
  expect(panel.querySelectorAll('.map > i')).toHaveLength(0);
});

test('the strip says the same in words', () => {
  expect(texts(renderReady(), '.sourcing ol li')).toEqual([
    expect.stringMatching(/^At \d+%: 2 quotes, Lena Ortiz$/),
    expect.stringMatching(/^At \d+%: 1 quote, An engineer$/),
    expect.stringMatching(/^At \d+%: 1 quote, No named speaker$/),
  ]);
});
