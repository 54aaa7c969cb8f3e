import { expect, test } from 'vitest';
import { readArguments, USAGE } from './readArguments';

test.each([
  ['nothing', [], {}],
  ['Firefox', ['--firefox'], { browser: 'firefox' }],
  ['an address', ['https://news.example/a'], { target: 'https://news.example/a' }],
  ['a file in Firefox', ['--firefox', 'a.html'], { browser: 'firefox', target: 'a.html' }],
  ['in another order', ['a.html', '--firefox'], { browser: 'firefox', target: 'a.html' }],
])('%s', (_, words, expected) => {
  expect(readArguments(words)).toEqual(expected);
});

test.each([
  ['a word that it does not know', ['--opera']],
  ['two pages', ['a.html', 'b.html']],
])('%s: it says how it is used', (_, words) => {
  expect(() => readArguments(words)).toThrow(USAGE);
});
