import { expect, test } from 'vitest';
import { unsupportedByAddress, unsupportedByContentType, unsupportedByRefusal } from './unsupportedPage';

test.each([
  ['chrome://settings/', 'browser-page'],
  ['edge://newtab/', 'browser-page'],
  ['about:config', 'browser-page'],
  ['about:blank', 'browser-page'],
  ['devtools://devtools/bundled/inspector.html', 'browser-page'],
  ['chrome-extension://abcdefgh/options.html', 'browser-page'],
  ['moz-extension://1234-5678/options.html', 'browser-page'],
  ['chrome-untrusted://print/', 'browser-page'],
  ['https://chromewebstore.google.com/detail/something/abc', 'extension-shop'],
  ['https://chrome.google.com/webstore/category/extensions', 'extension-shop'],
  ['https://addons.mozilla.org/en-US/firefox/', 'extension-shop'],
  ['https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home', 'extension-shop'],
  ['about:reader?url=https%3A%2F%2Fnews.example%2Fstory', 'reader-view'],
  ['view-source:https://news.example/story', 'page-source'],
  ['file:///home/ana/story.html', 'local-file'],
  ['data:text/html,<p>News', 'data-page'],
  ['blob:https://news.example/1234', 'data-page'],
  ['https://news.example/report.pdf?download=1', 'pdf'],
  ['https://news.example/chart.PNG', 'picture'],
  ['https://news.example/interview.mp3', 'recording'],
  ['https://news.example/feed.xml', 'data-file'],
  ['https://news.example/data.json', 'data-file'],
  ['https://news.example/robots.txt', 'plain-text'],
  ['https://news.example/story', null],
  ['https://news.example/about:reader', null],
  ['https://addons.mozilla.org.news.example/', null],
  ['', null],
])('at %s: %s', (address, expected) => {
  expect(unsupportedByAddress(address)).toBe(expected);
});

test.each([
  ['application/pdf', 'pdf'],
  ['image/svg+xml', 'picture'],
  ['image/png', 'picture'],
  ['video/mp4', 'recording'],
  ['audio/mpeg', 'recording'],
  ['text/plain', 'plain-text'],
  ['text/css', 'plain-text'],
  ['text/csv', 'data-file'],
  ['application/json', 'data-file'],
  ['application/ld+json', 'data-file'],
  ['text/xml', 'data-file'],
  ['application/rss+xml', 'data-file'],
  ['application/wasm', null],
])('of the type %s: %s', (contentType, expected) => {
  expect(unsupportedByContentType(contentType)).toBe(expected);
});

test.each([
  ['Error: Cannot access a chrome:// URL', 'browser-page'],
  ['Error: The extensions gallery cannot be scripted.', 'extension-shop'],
  ['Error: Cannot access contents of the page. Extension manifest must request permission to access the host.', null],
  ['', null],
])('refused with “%s”: %s', (reason, expected) => {
  expect(unsupportedByRefusal(reason)).toBe(expected);
});
