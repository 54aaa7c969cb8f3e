// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { find, renderAnew, renderTab, texts } from '../../tests/fixtures/renderPanel';
import { sampleArticle } from '../../tests/fixtures/sampleAnalysis';

renderAnew();

test('captions are listed, closed, and told apart from the text', () => {
  const panel = renderTab('article', {
    article: { ...sampleArticle, captions: ['The bridge in May.', 'Photo: Jo Park'] },
  });
  const captions = find(panel, 'details.captions');
  expect([captions.hasAttribute('open'), ...texts(captions, 'summary, li')]).toEqual([
    false,
    'Picture captions 2',
    'The bridge in May.',
    'Photo: Jo Park',
  ]);
});

test('an article without captions has no list of them', () => {
  expect(renderTab('article').querySelector('.captions')).toBeNull();
});
