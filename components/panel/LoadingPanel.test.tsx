// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listPassages } from '../../lib/summary/passages';
import { actions, find, renderAnew, renderPanel, texts } from '../../tests/fixtures/renderPanel';
import { sampleAnalysis, sampleArticle, sampleText, spanOfWords } from '../../tests/fixtures/sampleAnalysis';

renderAnew();

/** The elements within, each as `tag.class`, indented by depth. */
const shape = (root: Element, depth = 0): string[] =>
  [...root.children].flatMap((element) => [
    `${' '.repeat(depth)}${[element.localName, ...element.classList].join('.')}`,
    ...shape(element, depth + 1),
  ]);

test('the popup’s page holds the panel’s first drawing already', () => {
  const html = readFileSync('entrypoints/popup/index.html', 'utf8');
  const drawn = new DOMParser().parseFromString(html, 'text/html').getElementById('app');
  const container = renderPanel({ status: 'loading' });
  expect(drawn && shape(drawn)).toEqual(shape(container));
});

test('loading is busy and says so', () => {
  const container = renderPanel({ status: 'loading', progress: 0.4 });
  expect(find(container, 'main').getAttribute('aria-busy')).toBe('true');
  expect(texts(container, '[role=status]')).toEqual(['Reading the article…']);
  expect(find(container, '[role=progressbar]').getAttribute('aria-valuenow')).toBe('40');
  expect(texts(container, '.loading-words')).toEqual(['Reading the article… 40%']);
});

test('what is known of a long article is there already, and leads to its place', () => {
  const quotes = sampleAnalysis.quotes.slice(0, 1).map((quote) => ({ ...quote, attribution: null }));
  const passages = listPassages({ quotes, reports: [] });
  const container = renderPanel({ status: 'loading', progress: 0.4, article: sampleArticle, passages });
  expect(texts(container, 'h1, h2, .quotes li')).toEqual([
    'The bridge stays closed',
    '1 longer quote so far',
    'We will not open it before it is safe,',
  ]);
  expect(container.querySelectorAll('.strip .words')).toHaveLength(1);
  fireEvent.click(find(container, '.quote'));
  expect(actions.goTo).toHaveBeenCalledExactlyOnceWith(
    spanOfWords(sampleText, 'We will not open it before it is safe,'),
    0,
  );
});
