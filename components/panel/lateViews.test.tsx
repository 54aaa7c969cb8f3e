// @vitest-environment jsdom
import { fireEvent, render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import {
  find,
  loadLate,
  panelOf,
  ready,
  renderAnew,
  renderPanel,
  renderReady,
  texts,
} from '../../tests/fixtures/renderPanel';
import { sampleAnalysis } from '../../tests/fixtures/sampleAnalysis';
import { soon } from '../../tests/soon';
import { listPassages } from '../../lib/summary/passages';
import type { PanelState } from '../panelState';

renderAnew();

const sentence = 'Part of this panel could not be loaded. Close the panel and open it again.';
const busy = (root: ParentNode) => [...root.querySelectorAll('[aria-busy=true]')].map(({ id }) => id);
const lateTabs = ['sources', 'people', 'key-sentences', 'article'];

test('the first view has all its words and numbers before the late views are there; what it opens to is busy', () => {
  const panel = renderReady({}, 'loading');
  const complete = renderReady();
  for (const part of ['.masthead', '.sourcing', '.says', '[role=tablist]', '.who', '.mark-switches'])
    expect(texts(panel, part)).toEqual(texts(complete, part));
  expect(busy(panel)).toHaveLength(panel.querySelectorAll('.who').length);
  for (const id of lateTabs) {
    fireEvent.click(find(panel, `#tab-${id}`));
    expect(busy(panel)).toContain(`panel-${id}`);
  }
  expect(busy(complete)).toEqual([]);
});

test('what the reader opened meanwhile is filled in, and nothing else moves', () => {
  const { container, rerender } = render(panelOf(ready, 'loading'));
  const entry = find(container, '.who');
  fireEvent.click(entry);
  fireEvent.click(find(container, '#tab-people'));
  find(container, '#tab-people').focus();
  rerender(panelOf(ready));
  expect(container.querySelector('.who')).toBe(entry);
  expect(entry.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(find(container, '#tab-people'));
  expect(texts(container, '#panel-people:not([hidden]) .name').length).toBeGreaterThan(0);
  expect(texts(container, '.speaker[data-open=true] .quote').length).toBeGreaterThan(0);
});

test.each([
  ['one speaker, whose entry is open', sampleAnalysis.quotes.slice(3, 4)],
  ['nobody who is quoted, so that the people come first', []],
])('an article with %s is not shown in halves', (_, quotes) => {
  const state = { ...ready, analysis: { ...sampleAnalysis, quotes } };
  const { container, rerender } = render(panelOf(state, 'loading'));
  expect(find(container, 'main').dataset['status']).toBe('loading');
  expect(texts(container, 'h1')).toEqual([ready.article.title]);
  rerender(panelOf(state));
  expect(find(container, 'main').dataset['status']).toBe('ready');
  expect(busy(container)).toEqual([]);
});

test.each<[string, (entry: HTMLElement) => void]>([
  ['the pointer moves in the panel', (entry) => fireEvent.pointerMove(entry)],
  ['the keyboard comes to it', (entry) => entry.focus()],
  ['something is clicked', (entry) => fireEvent.click(entry)],
])('the late views of an article are loaded when %s, and not before', (_, touch) => {
  const panel = renderReady({}, 'loading');
  expect(loadLate).not.toHaveBeenCalled();
  touch(find(panel, '.who'));
  expect(loadLate).toHaveBeenCalled();
});

test.each<[string, PanelState]>([
  ['a page that cannot be read', { status: 'pdf' }],
  ['an article without quotations', { ...ready, analysis: { ...sampleAnalysis, quotes: [] } }],
  [
    'the first quotations of a long article',
    { status: 'loading', progress: 0.4, passages: listPassages(sampleAnalysis) },
  ],
])('they are loaded at once for %s', async (_, state) => {
  renderPanel(state, 'loading');
  await soon(() => loadLate.mock.calls.length).toBeGreaterThan(0);
});

test('a page that cannot be read still loads until it can be said why', () => {
  const { container, rerender } = render(panelOf({ status: 'pdf' }, 'loading'));
  expect(texts(container, '[role=status]')).toEqual(['Reading the article…']);
  rerender(panelOf({ status: 'pdf' }));
  expect(texts(container, 'h1')).toEqual(['This is a PDF']);
});

test('where the late views cannot be had, a sentence says what to do', () => {
  const panel = renderReady({}, 'failed');
  for (const id of lateTabs) {
    fireEvent.click(find(panel, `#tab-${id}`));
    expect(texts(panel, `#panel-${id}`)).toEqual([sentence]);
  }
  fireEvent.click(find(panel, '.who'));
  expect(texts(panel, '.speaker[data-open=true] .nothing')).toEqual([sentence]);
  expect(busy(panel)).toEqual([]);
  expect(texts(renderPanel({ status: 'pdf' }, 'failed'), 'main')).toEqual([sentence]);
});
