import { expect, it } from 'vitest';
import { languageOf } from './languageOf';
import type { PageMetadata } from './pageMetadata';

const pageIn = (declaredLanguage: string): PageMetadata => ({
  url: 'https://post.example/a',
  canonicalUrl: 'https://post.example/a',
  documentTitle: '',
  declaredLanguage,
  meta: new Map(),
  items: [],
  articles: [],
  isErrorPage: false,
});
const english =
  'The bridge will open in May, the mayor said, and it will carry lorries that are twice as heavy as those it could before.';
const german =
  'Die Brücke wird im Mai eröffnet, sagte die Bürgermeisterin, und trägt dann Lastwagen, die doppelt so schwer sind wie die bisherigen, noch fünfzig Jahre.';

it.each([
  ['en-GB', english, 'en'],
  ['', english, 'en'],
  ['de', english, 'en'],
  ['de', german, 'de'],
  ['en', german, null],
  ['en', '東京で橋が五月に開通すると市長が述べた。', 'ja'],
  ['en', '서울의 다리가 오월에 열린다고 시장이 말했다.', 'ko'],
])('declared %j, %j: %j', async (declared, text, language) => {
  expect(await languageOf(pageIn(declared), text, null)).toBe(language);
});

it('asks the browser where it can', async () => {
  expect(await languageOf(pageIn('en'), german, () => Promise.resolve('de'))).toBe('de');
});
