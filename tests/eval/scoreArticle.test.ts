import { expect, test } from 'vitest';
import type { Analysis, Attribution, Person, Quote } from '../../lib/analysis/result/analysis';
import { addScores } from './addScores';
import { readGoldArticle } from './readGoldArticle';
import { scoreArticle } from './scoreArticle';
import type { Score } from './score';

const gold = readGoldArticle(
  'sea',
  `Headline

“It is cold,” said Ann Lee. Mr Lee called it “fine weather” in “Sea Songs”. Lee sang.

--- quotes
statement | Ann Lee | It is cold,
fragment | Bob Lee | fine weather
title | – | Sea Songs
--- people
Ann Lee | Ann Lee 1
Bob Lee | Lee 2
--- not people
`,
);

const spanOf = (words: string) => ({
  start: gold.text.indexOf(words),
  end: gold.text.indexOf(words) + words.length,
});

const attribution = (name: string): Attribution => ({
  source: spanOf('Lee'),
  cue: null,
  form: 'name',
  rule: `finds ${name}`,
  name,
  sourceType: 'person',
});

const quote = (words: string, kind: Quote['kind'], speaker: string | null): Quote => ({
  id: 0,
  kind,
  content: [spanOf(words)],
  attribution: speaker === null ? null : attribution(speaker),
});

const person = (name: string, mentions: number): Person => ({
  id: 0,
  name,
  role: null,
  gender: null,
  mentions: Array.from({ length: mentions }, () => ({ span: spanOf('Lee'), form: 'short-name' })),
});

const analysis = (quotes: readonly Quote[], people: readonly Person[]): Analysis => ({
  scope: 'full',
  quotes,
  people,
  reports: [],
  keySentences: [],
});

const cold = quote('It is cold', 'statement', 'Ann Lee');
const fine = quote('“fine weather', 'fragment', 'Lee');
const songs = quote('Sea Songs', 'title', null);
const people = [person('Ann Lee', 1), person('Bob Lee', 2)];

/** The figures in one line, so that a row of the table says all of them. */
const line = ({ quotes, kinds, speakers, people: named, mentions, mistakes }: Score) => [
  `quotes ${quotes.right}/${quotes.found}/${quotes.gold}, kinds ${kinds.right}/${kinds.of}, ` +
    `speakers ${speakers.right}+${speakers.wrong}-${speakers.missing}/${speakers.of}, ` +
    `people ${named.right}/${named.found}/${named.gold}, mentions ${mentions.right}/${mentions.found}/${mentions.gold}`,
  ...mistakes.map(({ kind, words, detail }) => `${kind}: ${words}${detail && `: ${detail}`}`),
];

test.each([
  [
    'all right, whatever stands at the edges',
    analysis([cold, fine, songs], people),
    ['quotes 2/2/2, kinds 3/3, speakers 2+0-0/2, people 2/2/2, mentions 3/3/3'],
  ],
  [
    'nothing found',
    analysis([], []),
    [
      'quotes 0/0/2, kinds 0/0, speakers 0+0-0/0, people 0/0/2, mentions 0/0/3',
      'missed quote: It is cold,',
      'missed quote: fine weather',
      'missed person: Ann Lee',
      'missed person: Bob Lee',
    ],
  ],
  [
    'a missing speaker, and one that is another of the people',
    analysis([{ ...cold, attribution: null }, quote('fine weather', 'fragment', 'Ann Lee')], people),
    [
      'quotes 2/2/2, kinds 2/2, speakers 0+1-1/2, people 2/2/2, mentions 3/3/3',
      'missing speaker: It is cold,: Ann Lee',
      'wrong speaker: fine weather: Ann Lee, not Bob Lee (finds Ann Lee)',
    ],
  ],
  [
    'a title taken for a quotation, a quotation taken for a title, and words that are none',
    analysis(
      [{ ...cold, kind: 'title' }, fine, { ...songs, kind: 'fragment' }, quote('sang', 'fragment', null)],
      people,
    ),
    [
      'quotes 1/3/2, kinds 1/3, speakers 1+0-0/1, people 2/2/2, mentions 3/3/3',
      'wrong kind: It is cold,: title, not statement',
      'wrong kind: Sea Songs: fragment, not title',
      'extra quote: sang',
    ],
  ],
  [
    'a mention too many and a person too many',
    analysis([cold, fine], [person('Ann Lee', 2), person('Lee', 2), person('Sea Songs', 1)]),
    [
      'quotes 2/2/2, kinds 2/2, speakers 2+0-0/2, people 2/3/2, mentions 3/5/3',
      'extra person: Sea Songs',
      'wrong count: Ann Lee: 2, not 1',
    ],
  ],
])('%s', (_, found, expected) => {
  expect(line(scoreArticle(gold, found)).sort()).toEqual([...expected].sort());
});

test('several articles together', () => {
  const one = scoreArticle(gold, analysis([cold, fine, songs], people));
  const none = scoreArticle(gold, analysis([], people));
  const both = addScores([one, none]);
  expect(both.articles).toBe(2);
  expect(line(both)).toEqual([
    'quotes 2/2/4, kinds 3/3, speakers 2+0-0/2, people 4/4/4, mentions 6/6/6',
    'missed quote: It is cold,',
    'missed quote: fine weather',
  ]);
});
