import { expect, test } from 'vitest';
import { countWords } from './wordCount';

test.each([
  ['nothing', '', 0],
  ['marks only', '“…” – !', 0],
  ['plain words', 'The bridge stays closed.', 4],
  ['joined words count as one', 'a two-and-a-half-hour call isn’t 2.5 calls', 6],
  ['accents and other alphabets', 'Élysée, Москва и Київ', 4],
  ['combining marks', 'cafe\u0301 noir', 2],
])('%s', (_, text, count) => {
  expect(countWords(text)).toBe(count);
});

test('words without spaces between them are told apart', () => {
  expect(countWords('我们不会开放这座桥')).toBeGreaterThan(3);
});
