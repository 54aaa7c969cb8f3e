import { expect, test } from 'vitest';
import { tagText } from '../../text/tagging';
import { splitBlocks } from '../../text/block';
import { findCandidates } from '../recognise/candidates';
import { nameLexicon } from './nameLexicon';
import { foldLetters, readWords } from './words';

const read = (text: string) => readWords(tagText(text, splitBlocks(text)), nameLexicon);

test.each([
  { point: 'possessive', text: 'Ana’s and James’ hats', words: ['Ana', 'and', 'James', 'hats'] },
  {
    point: 'apostrophes and hyphens',
    text: "O'Brien-Lee met Kim Ki-yoon",
    words: ["O'Brien-Lee", 'met', 'Kim', 'Ki-yoon'],
  },
  { point: 'made of a name', text: 'a Swift-themed party', words: ['a', 'Swift', 'party'] },
  { point: 'initials', text: 'J. D. Holm, J.D. Holm', words: ['J.', 'D.', 'Holm', 'J.D.', 'Holm'] },
])('words: $point', ({ text, words }) => expect(read(text).map((word) => word.text)).toEqual(words));

test.each([
  ['Łukasz', 'lukasz'],
  ['Jr.', 'jr'],
  ['O’Brien', "o'brien"],
])('folds %s', (text, key) => expect(foldLetters(text)).toBe(key));

test.each([
  { point: 'particles', text: 'met Ana van der Velden today', runs: ['Ana van der Velden'] },
  { point: 'a leading particle', text: 'met van Dijk today', runs: ['van Dijk'] },
  { point: 'a possessive ends a run', text: 'France’s Ana Holm', runs: ['France', 'Ana Holm'] },
  { point: 'nickname', text: 'met Ana “Bee” Holm today', runs: ['Ana “Bee” Holm'] },
])('runs: $point', ({ text, runs }) => {
  const words = read(text);
  const found = findCandidates(words).map(({ runFirst, runLast }) =>
    text.slice(words[runFirst]?.span.start, words[runLast]?.span.end),
  );
  expect([...new Set(found)]).toEqual(runs);
});
