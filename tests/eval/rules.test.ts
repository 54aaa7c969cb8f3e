import { expect, test } from 'vitest';
import type { Analysis } from '../../lib/analysis/result/analysis';
import type { GoldText } from './gold';
import { countRules, speakerRuleTable } from './rules';

const text = '“Go,” said Ann. Ann left. “No,” said Bob.';

const goldOf = (id: string, publisher: string): GoldText => ({
  id,
  publisher,
  text,
  quotes: [
    { span: { start: 1, end: 4 }, kind: 'statement', speakers: ['Ann'], speakersAre: 'names', others: [] },
    { span: { start: 27, end: 30 }, kind: 'statement', speakers: ['Bob'], speakersAre: 'names', others: [] },
  ],
});

const analysisOf = (second: string): Analysis => ({
  scope: 'full',
  reports: [],
  people: [],
  keySentences: [],
  quotes: [[1, 4, 'Ann'] as const, [27, 30, second] as const].map(([start, end, name], id) => ({
    id,
    kind: 'statement',
    content: [{ start, end }],
    attribution: {
      source: { start: 11, end: 14 },
      cue: null,
      form: 'name',
      rule: name === 'Ann' ? 'saysAnn' : 'saysBob',
      name,
      sourceType: 'person',
    },
  })),
});

test('what each rule earns on two corpora', () => {
  const sea = countRules([goldOf('a', 'Post'), goldOf('b', 'Post')], ({ id }) =>
    analysisOf(id === 'a' ? 'Ann' : 'Bob'),
  );
  const land = countRules([goldOf('c', 'Echo')], () => ({ ...analysisOf('Bob'), quotes: [] }));
  expect(
    speakerRuleTable(
      [
        ['sea', sea],
        ['land', land],
      ],
      ['saysBob', 'saysNothing'],
    ),
  ).toBe(`\
rule     sea: found  right  wrong  land: found  right  wrong  texts  publishers
saysBob           1      1      0            0      0      0      1           1
saysAnn           3      2      1            0      0      0      2           1
all               4      3      1            0      0      0

sea: no rule: 0 right (the text names nobody), 0 missing; of 4 judged 0.750 right, 0.250 wrong

land: no rule: 0 right (the text names nobody), 0 missing; of 0 judged – right, – wrong

found nobody anywhere: saysNothing
`);
  expect(sea.wrongs).toEqual(['saysAnn  a  Ann, not Bob: “No,”']);
});
