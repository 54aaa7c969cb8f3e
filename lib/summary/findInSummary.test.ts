import { expect, test } from 'vitest';
import { sampleAnalysis, sampleText } from '../../tests/fixtures/sampleAnalysis';
import { findInSummary } from './findInSummary';
import { summarize } from './summarize';

const summary = summarize(sampleText, sampleAnalysis);

test.each([
  ['nothing asked: all', '', { 'Lena Ortiz': 2, 'An engineer': 1, nobody: 1 }, ['Lena Ortiz', 'Tom Reed'], 6],
  ['a word of one quotation', 'painful', { 'Lena Ortiz': 1 }, [], 1],
  ['a speaker by name: all their quotations', 'ortiz', { 'Lena Ortiz': 2 }, ['Lena Ortiz'], 3],
  ['a speaker by role', 'mayor', { 'Lena Ortiz': 2 }, ['Lena Ortiz'], 3],
  ['words of two quotations', 'safe', { 'Lena Ortiz': 1, 'An engineer': 1 }, [], 2],
  ['nobody named', 'temporary', { nobody: 1 }, [], 1],
  ['somebody who is only named', 'reed', {}, ['Tom Reed'], 1],
  ['nothing', 'tunnel', {}, [], 0],
] as const)('%s', (_, query, quotes, people, count) => {
  const found = findInSummary(sampleText, summary, query);
  expect(
    Object.fromEntries(found.groups.map((group) => [group.speaker?.name ?? 'nobody', group.quotes.length])),
  ).toEqual(quotes);
  expect([...found.people.quoted, ...found.people.named].map(({ person }) => person.name)).toEqual(people);
  expect(found.count).toBe(count);
});
