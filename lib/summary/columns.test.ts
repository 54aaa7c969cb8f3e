import { expect, test } from 'vitest';
import { mapColumns } from './columns';
import { sampleAnalysis, sampleText } from '../../tests/fixtures/sampleAnalysis';
import { summarize } from './summarize';

const { segments, speakers } = summarize(sampleText, sampleAnalysis);
const [segment] = segments;
const [ortiz, engineer] = speakers;
if (!segment || !ortiz || !engineer) throw new Error('The sample has two speakers.');

const sharesOf = (places: readonly (readonly [from: number, to: number, speaker: typeof ortiz | null])[]) =>
  mapColumns(
    places.map(([from, to, speaker]) => ({ ...segment, from, to, speaker })),
    speakers,
    4,
  ).map(({ parts }) => parts.map(({ speaker, share }) => `${speaker?.name ?? 'nobody'} ${share.toFixed(2)}`));

test.each([
  ['nobody is quoted', [], [[], [], [], []]],
  ['within one', [[0.25, 0.375, ortiz]], [[], ['Lena Ortiz 0.50'], [], []]],
  ['over several', [[0.125, 0.625, ortiz]], [['Lena Ortiz 0.50'], ['Lena Ortiz 1.00'], ['Lena Ortiz 0.50'], []]],
  ['up to the end', [[0.75, 1, ortiz]], [[], [], [], ['Lena Ortiz 1.00']]],
  [
    'several in one: the most quoted first, nobody last',
    [
      [0, 0.05, null],
      [0.05, 0.1, engineer],
      [0.1, 0.15, ortiz],
      [0.2, 0.25, engineer],
    ],
    [['Lena Ortiz 0.20', 'An engineer 0.40', 'nobody 0.20'], [], [], []],
  ],
] as const)('%s', (_, places, expected) => {
  expect(sharesOf(places)).toEqual(expected);
});

test('all columns together hold what is quoted', () => {
  const sum = mapColumns(segments, speakers, 7).reduce(
    (total, { parts, from, to }) => total + parts.reduce((part, { share }) => part + share, 0) * (to - from),
    0,
  );
  expect(sum).toBeCloseTo(segments.reduce((total, { from, to }) => total + to - from, 0));
});
