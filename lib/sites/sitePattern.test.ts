import { describe, expect, it } from 'vitest';
import { includesAddress, siteName, sitePattern } from './sitePattern';

describe('sitePattern', () => {
  it.each([
    ['https://news.example/2026/05/story?id=1#top', 'https://news.example/*'],
    ['http://news.example:8080/', 'http://news.example/*'],
    ['https://reader:secret@news.example/', 'https://news.example/*'],
    ['https://münchen.example/', 'https://xn--mnchen-3ya.example/*'],
    ['http://[::1]/', 'http://[::1]/*'],
    ['file:///home/story.html', null],
    ['about:blank', null],
    ['chrome://settings', null],
    ['data:text/html,news', null],
    ['no address', null],
    ['', null],
  ])('of %s is %s', (address, expected) => {
    expect(sitePattern(address)).toBe(expected);
  });
});

describe('siteName', () => {
  it.each([
    ['https://news.example/*', 'news.example'],
    ['*://*.news.example/*', 'news.example'],
    ['*://*/*', null],
    ['<all_urls>', null],
  ])('of %s is %s', (pattern, expected) => {
    expect(siteName(pattern)).toBe(expected);
  });
});

describe('includesAddress', () => {
  it.each([
    ['https://news.example/*', 'https://news.example/story', true],
    ['https://news.example/*', 'https://news.example:444/story', true],
    ['https://news.example/*', 'http://news.example/story', false],
    ['https://news.example/*', 'https://fakenews.example/story', false],
    ['https://news.example/*', 'https://www.news.example/story', false],
    ['*://*.news.example/*', 'https://www.news.example/story', true],
    ['*://*.news.example/*', 'http://news.example/story', true],
    ['*://*.news.example/*', 'https://fakenews.example/story', false],
    ['*://*/*', 'https://news.example/', true],
    ['<all_urls>', 'https://news.example/', true],
    ['<all_urls>', 'file:///home/story.html', false],
    ['https://news.example/secret/*', 'https://news.example/secret/', false],
    ['a pattern that is none', 'https://news.example/', false],
  ])('%s and %s: %s', (pattern, address, expected) => {
    expect(includesAddress(pattern, address)).toBe(expected);
  });
});
