import { describe, expect, test } from 'vitest';
import type { Article } from '../page/article';
import { sampleAnalysis, sampleArticle } from '../../tests/fixtures/sampleAnalysis';
import { exportArticle, type ArticleExport } from './articleExport';
import { fileName, formatExport } from './formatExport';
import { passagesToMarkdown } from './markdown';

const article: Article = { ...sampleArticle, title: 'The bridge [still] closed' };

const exported = exportArticle(article, sampleAnalysis);

/** Reads a table by RFC 4180, to see whether a reader gets back what was written. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('Markdown', () => {
  test('everything', () => {
    expect(formatExport(exported, 'markdown').text.replaceAll(/<https[^>]*>/g, '<…>'))
      .toBe(`# The bridge \\[still\\] closed

The Example, Ana Ruiz, March 1, 2026

<…>

## Quotes

### Lena Ortiz, Mayor

- [“We will not open it before it is safe,”](<…>)
- [“painful”](<…>)

### An engineer

- [“It was never safe.”](<…>)

### No named speaker

- [“temporary”](<…>)

## Sources

- Named people: Lena Ortiz, Mayor (2 quotes)
- Unnamed people: An engineer (1 quote)

## People

- Lena Ortiz, Mayor
- Tom Reed

## Key sentences

- [The bridge stays closed, Mayor Lena Ortiz said.](<…>)
`);
  });

  test('one speaker', () => {
    const own = exported.quotations.filter(({ speaker }) => speaker === 'An engineer');
    expect(passagesToMarkdown(exported, own)).toBe(`### An engineer

- [“It was never safe.”](<${own[0]?.link ?? ''}>)

The bridge \\[still\\] closed
The Example, Ana Ruiz, March 1, 2026
<https://example.org/bridge>
`);
  });
});

test('JSON holds all of it', () => {
  expect(JSON.parse(formatExport(exported, 'json').text)).toEqual(exported);
  expect(exported.people).toEqual([
    { name: 'Lena Ortiz', role: 'Mayor', mentions: 2, quotations: 2 },
    { name: 'Tom Reed', role: null, mentions: 1, quotations: 0 },
  ]);
});

describe('CSV', () => {
  test('a row for each quotation', () => {
    const rows = readCsv(formatExport(exported, 'csv').text);
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      ['number', 'words', 'kind', 'speaker', 'role', 'source type'],
      ['1', 'We will not open it before it is safe,', 'statement', 'Lena Ortiz', 'Mayor', 'person'],
      ['2', 'painful', 'fragment', 'Lena Ortiz', 'Mayor', 'person'],
      ['3', 'It was never safe.', 'statement', 'An engineer', '', 'unnamed-person'],
      ['4', 'temporary', 'fragment', '', '', ''],
    ]);
  });

  test.each([
    ['with a comma, "marks" and\r\na line', 'with a comma, "marks" and\r\na line'],
    [' with space around ', ' with space around '],
    ['=HYPERLINK("https://example.org")', '\'=HYPERLINK("https://example.org")'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
  ])('%j reads as itself, and as no formula', (text, expected) => {
    const [first] = exported.quotations;
    if (!first) throw new Error('The sample has no quotation.');
    const table: ArticleExport = { ...exported, quotations: [{ ...first, text }] };
    expect(readCsv(formatExport(table, 'csv').text)[1]?.[1]).toBe(expected);
  });
});

test.each([
  ['The bridge: still closed!', 'the-bridge-still-closed.md'],
  ['Мост закрыт', 'мост-закрыт.md'],
  ['../../etc', 'etc.md'],
  ['…', 'article.md'],
])('%s becomes the file %s', (title, expected) => {
  expect(fileName(title, 'md')).toBe(expected);
});
