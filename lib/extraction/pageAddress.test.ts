import { expect, it } from 'vitest';
import { addressKindOf } from './pageAddress';

it.each([
  ['https://post.example/', 'front-page'],
  ['https://post.example/de/', 'front-page'],
  ['https://post.example/index.html', 'front-page'],
  ['https://post.example/search?q=mill', 'search'],
  ['https://post.example/forum/viewtopic.php?t=3', 'forum'],
  ['https://forums.post.example/t/mill/12', 'forum'],
  ['https://post.example/products/mill', 'shop'],
  ['https://post.example/tag/mill', 'list'],
  ['https://docs.post.example/mill', 'service'],
  ['https://post.example/video/mill-from-above', 'video'],
  ['https://post.example/2026/05/council-keeps-the-mill', null],
  ['https://post.example/world/questions-remain-about-the-mill', null],
  ['https://post.example/archives/48213', null],
])('%s: %s', (url, expected) => {
  const facts = {
    url,
    canonicalUrl: url,
    documentTitle: '',
    declaredLanguage: '',
    meta: new Map<string, string[]>(),
    items: [],
    articles: [],
    isErrorPage: false,
  };
  expect(addressKindOf(facts)).toBe(expected);
});
