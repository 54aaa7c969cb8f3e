import { expect, test } from 'vitest';
import { sampleAnalysis, sampleText } from '../../tests/fixtures/sampleAnalysis';
import { mapRuns, neighbour, sortIntoStretches } from './strip';
import { summarize } from './summarize';

const { segments, quotes, speakers } = summarize(sampleText, sampleAnalysis);

test('each quotation is a segment where its words stand', () => {
  const words = ({ from, to }: { from: number; to: number }) =>
    sampleText.slice(Math.round(from * sampleText.length), Math.round(to * sampleText.length));
  expect(segments.map((segment) => [words(segment), segment.speaker?.name ?? null])).toEqual([
    ['We will not open it before it is safe,', 'Lena Ortiz'],
    ['painful', 'Lena Ortiz'],
    ['It was never safe.', 'An engineer'],
    ['temporary', null],
  ]);
});

test('neighbouring quotations of one speaker are one run', () => {
  expect(mapRuns(segments).map(({ count, speaker }) => [count, speaker?.name ?? null])).toEqual([
    [2, 'Lena Ortiz'],
    [1, 'An engineer'],
    [1, null],
  ]);
});

test('the parts of an interrupted quotation count once', () => {
  const [first] = segments;
  if (!first) throw new Error('no segment');
  expect(mapRuns([first, { ...first, from: 0.5, to: 0.6 }])).toMatchObject([{ count: 1, to: 0.6 }]);
});

test('in a stretch what is one speaker’s stands together', () => {
  const turns = ['Lena Ortiz', 'An engineer', 'Lena Ortiz', 'An engineer', null, 'Lena Ortiz'];
  const places = [0, 0.1, 0.2, 0.3, 0.4, 0.6];
  const taken = turns.map((name, i) => {
    const segment = segments.find(({ speaker }) => (speaker?.name ?? null) === name);
    if (!segment) throw new Error(`no segment of ${name}`);
    return { ...segment, passage: { ...segment.passage }, from: places[i] ?? 0 };
  });
  expect(
    mapRuns(sortIntoStretches(taken, speakers, 2)).map(({ from, count, speaker }) => [
      from,
      count,
      speaker?.name ?? null,
    ]),
  ).toEqual([
    [0, 2, 'Lena Ortiz'],
    [0, 2, 'An engineer'],
    [0, 1, null],
    [0.5, 1, 'Lena Ortiz'],
  ]);
});

test.each([
  ['the first from the start', 0, 1, 0],
  ['the next', sampleText.indexOf('We will'), 1, 1],
  ['the one before', sampleText.indexOf('painful'), -1, 0],
  ['none before the first', 0, -1, null],
  ['none after the last', sampleText.length, 1, null],
] as const)('neighbour: %s', (_, position, direction, id) => {
  expect(neighbour(quotes, position, direction)?.id ?? null).toBe(id);
});
