import { expect, test } from 'vitest';
import type { Analysis } from '../analysis/result/analysis';
import type { Span } from '../analysis/text/span';
import type { TextMap } from '../page/map/textMap';
import { defaultSettings } from '../settings/settings';
import { marksOf, maxMarks } from './marksOf';

const text = 'Lee said: “No.” The so-called “plan” is in “The Book”.';
const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const analysis: Analysis = {
  scope: 'full',
  quotes: [
    {
      id: 0,
      kind: 'statement',
      content: [spanOf('No.')],
      attribution: {
        source: spanOf('Lee'),
        cue: spanOf('said'),
        form: 'name',
        rule: 'colon',
        name: 'Ann Lee',
        sourceType: 'person',
        personId: 0,
      },
    },
    { id: 1, kind: 'fragment', content: [spanOf('plan')], attribution: null },
    { id: 2, kind: 'title', content: [spanOf('The Book')], attribution: null },
  ],
  reports: [],
  people: [
    { id: 0, name: 'Ann Lee', role: null, gender: null, mentions: [{ span: spanOf('Lee'), form: 'short-name' }] },
  ],
  keySentences: [],
};

/** Gives each mark's place instead of text nodes. */
const map = { piecesOf: (span: Span) => [span] } as unknown as TextMap;

const nowhere = { visible: null, isNarrow: false };

const shown = (settings: Partial<typeof defaultSettings>, lost: Span[] = []) =>
  marksOf(text, analysis, { map, lost }, { ...defaultSettings, ...settings }, nowhere).map(({ highlight, pieces }) => {
    const [piece] = pieces as unknown as readonly Span[];
    return `${highlight}: ${piece ? text.slice(piece.start, piece.end) : ''}`;
  });

test.each([
  ['everything on: all but titles', {}, ['text-person: Lee', 'text-statement-0: No.', 'text-fragment-unnamed: plan']],
  ['quotes off', { quotes: false }, ['text-person: Lee', 'text-fragment-unnamed: plan']],
  ['fragments off', { fragments: false }, ['text-person: Lee', 'text-statement-0: No.']],
  ['people off', { people: false }, ['text-statement-0: No.', 'text-fragment-unnamed: plan']],
  ['all marks off', { marks: false }, []],
])('%s', (_, settings, expected) => {
  expect(shown(settings)).toEqual(expected);
});

test('what is no longer in the page, or is torn apart, is not marked', () => {
  const torn = { start: spanOf('No.').start + 1, end: spanOf('No.').start + 1 };
  expect(shown({}, [torn, spanOf('“plan')])).toEqual(['text-person: Lee']);
});

/** The places of the marks of a text with a fragment at each of its offsets. */
const starts = (count: number, visible: Span | null, isNarrow: boolean) => {
  const quotes = Array.from({ length: count }, (_, id) => ({
    id,
    kind: 'fragment' as const,
    content: [{ start: id, end: id + 1 }],
    attribution: null,
  }));
  const crowded = { ...analysis, quotes, people: [] };
  return marksOf(text, crowded, { map, lost: [] }, defaultSettings, { visible, isNarrow })
    .map(({ pieces }) => (pieces as unknown as readonly Span[])[0]?.start ?? -1)
    .sort((a, b) => a - b);
};

const ends = (list: readonly number[]) => [list.length, list[0], list.at(-1)];

test('of too many, those nearest to the reader', () => {
  expect(ends(starts(maxMarks + 500, { start: 1490, end: 1500 }, false))).toEqual([maxMarks, 500, 1499]);
});

test('while the page is at work, of many those on screen and near it', () => {
  expect(ends(starts(900, { start: 400, end: 500 }, true))).toEqual([200, 350, 549]);
});

test('while the page is at work, all where they are few, or none is on screen', () => {
  expect(ends(starts(150, { start: 40, end: 50 }, true))).toEqual([150, 0, 149]);
  expect(ends(starts(900, null, true))).toEqual([900, 0, 899]);
});
