import { expect, test } from 'vitest';
import { wordsAt } from '../analysis/text/span';
import { sampleQuote, spanOfWords } from '../../tests/fixtures/sampleAnalysis';
import { listPassages } from './passages';

const text =
  'Lee said the port was “a ruin” and would “close soon”. “No,” said Park. “The Port” is a film. It is said to be cold.';
const quotes = [
  sampleQuote(text, 0, 'a ruin', undefined, 'fragment'),
  sampleQuote(text, 1, 'close soon', undefined, 'fragment'),
  sampleQuote(text, 2, 'No,'),
  sampleQuote(text, 3, 'The Port', undefined, 'title'),
];
const reports = [
  { id: 0, content: spanOfWords(text, 'the port was “a ruin” and would “close soon”'), attribution: null },
  { id: 1, content: spanOfWords(text, 'to be cold'), attribution: null },
];

test('in text order, without titles; the quoted words in a report are the quotation’s', () => {
  const own = listPassages({ quotes, reports }).map((passage) => [
    passage.id,
    passage.kind,
    passage.own.map((span) => wordsAt(text, span)),
  ]);
  expect(own).toEqual([
    [4, 'report', ['the port was “', '” and would “', '”']],
    [0, 'fragment', ['a ruin']],
    [1, 'fragment', ['close soon']],
    [2, 'statement', ['No,']],
    [5, 'report', ['to be cold']],
  ]);
});

test('nothing is passed on', () => {
  expect(listPassages({ quotes: [], reports: [] })).toEqual([]);
});
