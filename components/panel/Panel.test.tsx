// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { actions, find, renderAnew, renderReady, renderTab, texts } from '../../tests/fixtures/renderPanel';
import { sampleAnalysis, sampleArticle, sampleText } from '../../tests/fixtures/sampleAnalysis';

renderAnew();

test('headline, outlet, byline', () => {
  const panel = renderReady();
  expect(texts(panel, 'h1, .outlet, .byline')).toEqual(['The Example', 'The bridge stays closed', 'Ana Ruiz']);
  expect(find(panel, 'main').dataset['status']).toBe('ready');
  expect(find(panel, 'main').getAttribute('aria-busy')).toBe('false');
});

test('one plain sentence', () => {
  expect(texts(renderReady(), '.says')).toEqual([
    '4 quotes, none longer than 9 words, 1 has no named speaker. 25% of the words are quoted.',
  ]);
});

test('the only quotation is no count', () => {
  const quotes = sampleAnalysis.quotes.slice(3, 4);
  const panel = renderReady({ analysis: { ...sampleAnalysis, quotes } });
  expect(texts(panel, '.says')[0]).toContain(', it has no named speaker.');
  expect(texts(panel, '.group-line')).toEqual(['']);
});

test('what is left to read, unless all of the article is on screen', () => {
  expect(texts(renderReady({ visible: { start: 0, end: 60 } }), '.times')).toEqual([
    '1 min1 left1 minute left to read',
  ]);
  expect(texts(renderReady({ visible: { start: 0, end: sampleText.length } }), '.times')).toEqual(['1 min']);
});

test('arrow keys go from tab to tab; what a tab holds is drawn when it is first selected, and stays', () => {
  const panel = renderReady();
  const drawn = () =>
    [...panel.querySelectorAll('[role=tabpanel]')].filter(({ innerHTML }) => innerHTML !== '').map(({ id }) => id);
  expect(drawn()).toEqual(['panel-speakers']);
  fireEvent.click(find(panel, '.who'));
  fireEvent.keyDown(find(panel, '#tab-speakers'), { key: 'ArrowRight' });
  expect(document.activeElement?.id).toBe('tab-sources');
  expect(find(panel, '#panel-sources').hidden).toBe(false);
  expect(find(panel, '#panel-speakers').hidden).toBe(true);
  fireEvent.keyDown(find(panel, '#tab-sources'), { key: 'End' });
  expect(document.activeElement?.id).toBe('tab-article');
  expect(drawn()).toEqual(['panel-speakers', 'panel-sources', 'panel-article']);
  fireEvent.keyDown(find(panel, '#tab-article'), { key: 'Home' });
  expect(find(panel, '.who').getAttribute('aria-expanded')).toBe('true');
});

test('an article without quotations says so, and shows what it has first', () => {
  const panel = renderReady({ analysis: { ...sampleAnalysis, quotes: [] } });
  expect(find(panel, '.says').textContent).toContain('Nobody is quoted');
  expect(find(panel, '[role=tab][aria-selected=true]').id).toBe('tab-people');
  const bare = renderReady({ analysis: { ...sampleAnalysis, quotes: [], people: [] } });
  expect(find(bare, '[role=tab][aria-selected=true]').id).toBe('tab-key-sentences');
});

test('switches show the settings and change them', () => {
  const panel = renderTab('article');
  const switches = [...panel.querySelectorAll<HTMLInputElement>('input[type=checkbox][role=switch]')];
  expect(switches.map(({ name, checked }) => [name, checked])).toEqual([
    ['marks', true],
    ['keys', false],
    ['quotes', true],
    ['fragments', false],
    ['reports', false],
    ['people', true],
  ]);
  fireEvent.click(find(panel, 'input[name=fragments]'));
  expect(actions.set).toHaveBeenCalledExactlyOnceWith('fragments', true);
});

test('a language whose speakers cannot be read is said, its quotations are listed', () => {
  const quotes = sampleAnalysis.quotes.map((quote) => ({ ...quote, attribution: null }));
  const panel = renderReady({
    article: { ...sampleArticle, language: 'de', cut: 'time', paywalled: true },
    analysis: { scope: 'quotes-only', quotes, reports: [], people: [], keySentences: [] },
  });
  expect(panel.querySelectorAll('.notices li')).toHaveLength(3);
  expect(texts(panel, '.speakers .name')).toEqual(['All quotes']);
  expect(find(panel, '.says').textContent).not.toContain('speaker');
});
