import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readGoldTexts } from './goldTexts';
import { writeJsonLines } from './jsonLines';

const text = '“Go,” she said. He called it “a day”, a “day”. “Go,” he said.';
const she = { text: 'she', aliases: ['Ann'] };

test.each([
  [
    'by place, the words of the source',
    [{ start: 0, end: 5, type: 'direct', speaker: she }],
    [{ span: { start: 0, end: 5 }, kind: null, speakers: ['she', 'Ann'], speakersAre: 'words', others: [] }],
  ],
  [
    'by place, resolved; only the marked parts of mixed speech',
    [
      {
        start: 16,
        end: 36,
        type: 'mixed',
        parts: [{ start: 29, end: 36 }],
        speaker: { text: 'He', canonical: ['Bob'] },
      },
    ],
    [{ span: { start: 29, end: 36 }, kind: null, speakers: ['Bob'], speakersAre: 'names', others: [] }],
  ],
  ['indirect speech', [{ start: 16, end: 28, type: 'indirect', speaker: she }], []],
  [
    'by words, in text order; nobody; not in marks',
    [
      { text: 'Go,', kind: 'statement', speaker: 'Ann' },
      { text: 'day', kind: 'fragment', speaker: null },
      { text: 'Go,', kind: 'statement', speaker: 'Bob' },
      { text: 'he said', kind: 'statement', speaker: 'Bob', unmarked: true },
    ],
    [
      { span: { start: 1, end: 4 }, kind: 'statement', speakers: ['Ann'], speakersAre: 'names', others: [] },
      { span: { start: 41, end: 44 }, kind: 'fragment', speakers: [null], speakersAre: 'names', others: [] },
      { span: { start: 48, end: 51 }, kind: 'statement', speakers: ['Bob'], speakersAre: 'names', others: [] },
    ],
  ],
])('quotations %s', (_, quotes, expected) => {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  try {
    const file = join(folder, 'gold.jsonl');
    writeJsonLines(file, [{ id: 'a', text, publisher: 'Harbour Post', quotes }]);
    expect(readGoldTexts(file)).toEqual([{ id: 'a', text, publisher: 'Harbour Post', quotes: expected }]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a short text with the answers that are wanted of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  try {
    const file = join(folder, 'points.jsonl');
    const want = { quotes: [{ text: 'Go,', kind: 'statement', speaker: 'Ann/a sailor/-' }] };
    writeJsonLines(file, [{ id: 'a', text, want }]);
    expect(readGoldTexts(file)).toEqual([
      {
        id: 'a',
        text,
        publisher: 'a',
        quotes: [
          {
            span: { start: 1, end: 4 },
            kind: 'statement',
            speakers: ['Ann', 'a sailor', null],
            speakersAre: 'names',
            others: [],
          },
        ],
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
