import { expect, it } from 'vitest';
import type { OutlineElement } from '../outline';
import { headlinesOf } from './headlinesOf';
import { linkedItems } from './linkedItems';
import type { PageFacts } from './pageFacts';

const heading: OutlineElement = {
  parent: null,
  name: 'h1',
  labels: '',
  role: '',
  itemprop: '',
  textLength: 0,
  linkLength: 0,
  pictures: 0,
};

it.each([
  ['without the outlet', 'The bridge opens in May | The Mirna Post', 'Elsewhere', 'The bridge opens in May'],
  [
    'with the topic that the page shows',
    'Mirna: The bridge opens',
    'Mirna The bridge opens',
    'Mirna: The bridge opens',
  ],
  [
    'without section and outlet',
    'The bridge opens in May-Politics | The Mirna Post',
    'The bridge opens in May',
    'The bridge opens in May',
  ],
])('gives the headline %s', (_, shared, shown, expected) => {
  const facts: PageFacts = {
    url: 'https://post.example/a',
    canonicalUrl: 'https://post.example/a',
    documentTitle: '',
    declaredLanguage: '',
    meta: new Map([
      ['og:title', [shared]],
      ['og:site_name', ['The Mirna Post']],
    ]),
    items: [],
  };
  const block = { text: shown, kind: 'heading', element: heading, runs: [], linkLength: 0, keptShare: 0 } as const;
  expect(headlinesOf(facts, { elements: [heading], blocks: [block] })[0]).toBe(expected);
});

it.each([
  ['the linked data’s', 'The bridge opens in May', 'Bridge news', 'The bridge opens in May'],
  [
    'the shared one, where the linked data’s is made for search engines',
    'Mirna bridge reopening 2026',
    'Mirna bridge reopening 2026 | The Mirna Post',
    'After two years, a bridge',
  ],
])('of two headlines, gives %s', (_, linked, documentTitle, expected) => {
  const facts: PageFacts = {
    url: 'https://post.example/a',
    canonicalUrl: 'https://post.example/a',
    documentTitle,
    declaredLanguage: '',
    meta: new Map([
      ['og:title', ['After two years, a bridge']],
      ['og:site_name', ['The Mirna Post']],
    ]),
    items: linkedItems([JSON.stringify({ '@type': 'NewsArticle', headline: linked })]),
  };
  expect(headlinesOf(facts, { elements: [], blocks: [] })[0]).toBe(expected);
});
