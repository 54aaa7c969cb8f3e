import { expect, it } from 'vitest';
import { sampleQuote } from '../../tests/fixtures/sampleAnalysis';
import { passageText } from './passageText';
import { listPassages } from './passages';
import { repeatedQuotes } from './repeatedQuotes';

const words = 'We have dredged it nine times';
const engineer = { source: 'the engineer' };
const lee = { source: 'Ines Lee', personId: 1 };
const moss = { source: 'Ada Moss', personId: 2 };

it.each([
  ['a key point that only describes the source', words, engineer, words, lee, [0]],
  ['a heading that names nobody', words, undefined, words, lee, [0]],
  ['a part of a longer quotation', 'dredged it nine times since', lee, `${words} since the war`, lee, [0]],
  ['the same words of the same source', words, lee, words, lee, [1]],
  ['the same words of somebody else', words, lee, words, moss, []],
  ['a part whose source alone is named', 'dredged it nine times since', lee, `${words} since the war`, undefined, []],
  ['few words', 'Nine times', engineer, 'Nine times', lee, []],
  ['other words', 'We have counted the ships again', engineer, words, lee, []],
])('%s', (_, first, firstSource, second, secondSource, expected) => {
  const text = `“${first},” says the engineer Ines Lee Ada Moss. Later: “${second},” said Ines Lee.`;
  const quotes = [
    sampleQuote(text, 0, first, firstSource),
    sampleQuote(text.replace(first, '#'.repeat(first.length)), 1, second, secondSource),
  ];
  const passages = listPassages({ quotes, reports: [] });
  expect(passages.map((passage) => passageText(text, passage))).toEqual([first, second]);
  expect([...repeatedQuotes(text, passages)].map(({ id }) => id)).toEqual(expected);
});
