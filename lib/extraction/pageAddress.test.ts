import { expect, it } from 'vitest';
import { addressKindOf, hasStoryNumber } from './pageAddress';

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
  const pageMetadata = {
    url,
    canonicalUrl: url,
    documentTitle: '',
    declaredLanguage: '',
    meta: new Map<string, string[]>(),
    items: [],
    articles: [],
    isErrorPage: false,
  };
  expect(addressKindOf(pageMetadata)).toBe(expected);
});

it.each([
  ['/2026/05/council-keeps-the-mill', true],
  ['/council-keeps-the-mill-130281', true],
  ['/story.asp?id=130281', true],
  ['/story.asp?lang=en&id=130281&page=2', true],
  ['/story.asp?id=12', false],
  ['/mill-stones?click=Afm93041Qw', false],
  ['/mill-stones?tile=stones/93041', false],
  ['/mill-stones', false],
])('a story’s number in %s: %s', (path, expected) => {
  expect(hasStoryNumber(path)).toBe(expected);
});
