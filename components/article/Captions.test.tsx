// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { find, renderAnew, renderReady, texts } from '../../tests/fixtures/renderPanel';
import { sampleArticle } from '../../tests/fixtures/sampleAnalysis';

renderAnew();

test('captions are listed, closed, and told apart from the text', () => {
  const panel = renderReady({ article: { ...sampleArticle, captions: ['The bridge in May.', 'Photo: Jo Park'] } });
  const captions = find(panel, 'details.captions');
  expect([captions.hasAttribute('open'), ...texts(captions, 'summary, li')]).toEqual([
    false,
    'Picture captions 2',
    'The bridge in May.',
    'Photo: Jo Park',
  ]);
});

test('an article without captions has no list of them', () => {
  expect(renderReady().querySelector('.captions')).toBeNull();
});
