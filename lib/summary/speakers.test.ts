import { expect, test } from 'vitest';
import type { Analysis } from '../analysis/result/analysis';
import { sampleQuote } from '../../tests/fixtures/sampleAnalysis';
import { colourCount, groupSpeakers, speakerKey, speakersOf } from './speakers';

test('the same words for a source without a name are one speaker, whatever their case', () => {
  const text = 'A spokesman said “one”. “Two” said a spokesman.';
  const quotes = [
    sampleQuote(text, 0, 'one', { source: 'A spokesman' }),
    sampleQuote(text, 1, 'Two', { source: 'a spokesman' }),
  ];
  const speakers = groupSpeakers(text, { scope: 'full', quotes, reports: [], people: [], keySentences: [] });
  expect(speakers.map(({ name, quotes }) => [name, quotes.length])).toEqual([['A spokesman', 2]]);
});

test('a body is one speaker with its article and without', () => {
  const text = 'Ash Board said “one”. The Ash Board said “two”.';
  const quotes = [
    sampleQuote(text, 0, 'one', { source: 'Ash Board' }),
    sampleQuote(text, 1, 'two', { source: 'The Ash Board' }),
  ];
  const speakers = groupSpeakers(text, { scope: 'full', quotes, reports: [], people: [], keySentences: [] });
  expect(speakers.map(({ name, quotes }) => [name, quotes.length])).toEqual([['Ash Board', 2]]);
});

test('speakers beyond the palette have no colour of their own', () => {
  const names = Array.from({ length: colourCount + 2 }, (_, index) => `Speaker${index}x`);
  const text = names.map((name) => `${name} said “words${name}”.`).join(' ');
  const quotes = names.map((name, id) => sampleQuote(text, id, `words${name}`, { source: name }));
  const speakers = groupSpeakers(text, { scope: 'full', quotes, reports: [], people: [], keySentences: [] });
  expect(speakers.map(({ colour }) => colour)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, null, null]);
});

test('a speaker who is quoted more often further on keeps the colour', () => {
  const text = 'Ann said “one”. Bob said “two”. Bob said “three”.';
  const quote = (id: number, words: string, source: string) => sampleQuote(text, id, words, { source });
  const quotes = [quote(0, 'one', 'Ann'), quote(1, 'two', 'Bob'), quote(2, 'three', 'Bob')];
  const colours = (some: typeof quotes) =>
    groupSpeakers(text, { scope: 'full', quotes: some, reports: [], people: [], keySentences: [] }).map((s) => [
      s.name,
      s.colour,
    ]);
  expect(colours(quotes.slice(0, 2))).toEqual([
    ['Ann', 0],
    ['Bob', 1],
  ]);
  expect(colours(quotes)).toEqual([
    ['Bob', 1],
    ['Ann', 0],
  ]);
});

test('nobody named has no key', () => {
  expect(speakerKey(sampleQuote('“one”', 0, 'one'))).toBeNull();
});

test('the speakers of an analysis are found once', () => {
  const analysis: Analysis = { scope: 'full', quotes: [], reports: [], people: [], keySentences: [] };
  expect(speakersOf('', analysis)).toBe(speakersOf('', analysis));
});
