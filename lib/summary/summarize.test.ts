import { expect, test } from 'vitest';
import { sampleAnalysis, sampleQuote, sampleText } from '../../tests/fixtures/sampleAnalysis';
import { summarize } from './summarize';

const summary = summarize(sampleText, sampleAnalysis);

test('titles are not listed', () => {
  expect(summary.quotes.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
});

test('speakers: most quotations first, with role, colour and quoted words', () => {
  expect(
    summary.speakers.map(({ name, role, colour, quotedWords, quotes }) => [
      name,
      role,
      colour,
      quotedWords,
      quotes.length,
    ]),
  ).toEqual([
    ['Lena Ortiz', 'Mayor', 0, 10, 2],
    ['An engineer', null, 1, 4, 1],
  ]);
});

test('words that a box of key points quotes once more count once, as theirs who is named for them', () => {
  const text = '“We dredged it nine times,” says the pilot. “We dredged it nine times,” said Ada Moss.';
  const words = 'We dredged it nine times';
  const quotes = [
    sampleQuote(text, 0, words, { source: 'the pilot' }),
    { ...sampleQuote(text, 1, words, { source: 'Ada Moss', personId: 7 }), content: [{ start: 45, end: 69 }] },
  ];
  const { speakers, quotedWords, segments } = summarize(text, {
    scope: 'full',
    quotes,
    reports: [],
    people: [],
    keySentences: [],
  });
  expect(speakers.map((speaker) => [speaker.name, speaker.quotes.length])).toEqual([['Ada Moss', 1]]);
  expect(quotedWords).toBe(5);
  expect(segments.map(({ passage }) => passage.id)).toEqual([1]);
});

test('quotations that nobody is named for stand apart', () => {
  expect(summary.unnamed.quotes.map(({ id }) => id)).toEqual([3]);
});

test('counts of words', () => {
  const { wordCount: words, quotedWords, quotedShare, longest, minutes } = summary;
  expect({ words, quotedWords, quotedShare, longest, minutes }).toEqual({
    words: 59,
    quotedWords: 15,
    quotedShare: 15 / 59,
    longest: 9,
    minutes: 1,
  });
});

test('people: the quoted apart from the named, pronouns not counted', () => {
  const { quoted, named } = summary.people;
  expect(quoted.map(({ person, mentions }) => [person.name, mentions.length])).toEqual([['Lena Ortiz', 2]]);
  expect(named.map(({ person, mentions }) => [person.name, mentions.length])).toEqual([['Tom Reed', 1]]);
});

test('an empty text gives zeros and empty lists', () => {
  expect(summarize('', { scope: 'full', quotes: [], reports: [], people: [], keySentences: [] })).toEqual({
    wordCount: 0,
    minutes: 1,
    passages: [],
    quotes: [],
    reports: [],
    quotedWords: 0,
    reportedWords: 0,
    quotedShare: 0,
    reportedShare: 0,
    longest: 0,
    speakers: [],
    unnamed: { quotes: [], reports: [] },
    people: { quoted: [], named: [] },
    segments: [],
  });
});
