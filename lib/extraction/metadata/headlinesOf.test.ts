import { expect, it } from 'vitest';
import { outlineBlock, outlineElement } from '../../../tests/fixtures/outlineParts';
import { articleItems } from './articleItems';
import { headlinesOf } from './headlinesOf';
import { readJsonLd } from './jsonLd';

const heading = outlineElement({ name: 'h1' });

const outlets = ['The Mirna Post', 'post.example', 'post'];

const pageOf = (documentTitle: string, shared: string, linked: string | null, others: [string, string[]][] = []) => {
  const items = linked === null ? [] : readJsonLd([JSON.stringify({ '@type': 'NewsArticle', headline: linked })]);
  return {
    url: 'https://post.example/a',
    canonicalUrl: 'https://post.example/a',
    documentTitle,
    declaredLanguage: '',
    meta: new Map([['og:title', [shared]], ['og:site_name', ['The Mirna Post']], ...others]),
    items,
    articles: articleItems(items),
    isErrorPage: false,
  };
};

const shownAs = (text: string) => ({
  elements: [heading],
  blocks: [outlineBlock(text, { kind: 'heading', element: heading, readabilityShare: 0 })],
});

it.each([
  ['without the outlet', 'The bridge opens in May | The Mirna Post', 'Elsewhere', 'The bridge opens in May'],
  [
    'with the topic that the page shows',
    'Mirna: The bridge opens',
    'Mirna The bridge opens',
    'Mirna: The bridge opens',
  ],
  ['without what Chinese titles end in', '大桥五月重新开放_本地_米尔纳网', '大桥五月重新开放', '大桥五月重新开放'],
  ['without the outlet behind a hyphen', '大桥五月重新开放-米尔纳网', '大桥五月重新开放', '大桥五月重新开放'],
  [
    'without section and outlet',
    'The bridge opens in May-Politics | The Mirna Post',
    'The bridge opens in May',
    'The bridge opens in May',
  ],
])('gives the headline %s', (_, shared, shown, expected) => {
  expect(headlinesOf(pageOf('', shared, null), shownAs(shown), outlets)[0]).toBe(expected);
});

it.each([
  ['the JSON-LD’s', 'The bridge opens in May', 'Bridge news', 'The bridge opens in May'],
  [
    'the shared one, where the JSON-LD’s is made for search engines',
    'Mirna bridge reopening 2026',
    'Mirna bridge reopening 2026 | The Mirna Post',
    'After two years, a bridge',
  ],
])('of two headlines, gives %s', (_, linked, documentTitle, expected) => {
  const pageMetadata = pageOf(documentTitle, 'After two years, a bridge', linked);
  expect(headlinesOf(pageMetadata, { elements: [], blocks: [] }, outlets)[0]).toBe(expected);
});

it('gives the headline that the page and its title show, though it be shared under another', () => {
  const pageMetadata = pageOf(
    'The bridge opens in May | The Mirna Post',
    'You will not believe what opens in May',
    null,
  );
  expect(headlinesOf(pageMetadata, shownAs('The bridge opens in May'), outlets)[0]).toBe('The bridge opens in May');
});

it('gives the headline without the section that another source for it leaves out', () => {
  const title = 'The bridge opens in May-Politics | The Mirna Post';
  const pageMetadata = pageOf(title, title, null, [['headline', ['The bridge opens in May']]]);
  expect(headlinesOf(pageMetadata, { elements: [], blocks: [] }, outlets)[0]).toBe('The bridge opens in May');
});
