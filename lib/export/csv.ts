import type { ArticleExport, ExportedPassage } from './articleExport';

type Cell = string | number;

const columns: readonly (readonly [
  name: string,
  of: (passage: ExportedPassage, index: number, all: ArticleExport) => Cell,
])[] = [
  ['number', (_, index) => index + 1],
  ['words', ({ text }) => text],
  ['kind', ({ kind }) => kind],
  ['speaker', ({ speaker }) => speaker ?? ''],
  ['role', ({ role }) => role ?? ''],
  ['source type', ({ sourceType }) => sourceType ?? ''],
  ['link', ({ link }) => link],
  ['title', (_, __, { title }) => title],
  ['outlet', (_, __, { outlet }) => outlet],
  ['published', (_, __, { publishedAt }) => publishedAt ?? ''],
];

/** The quotations, then the reports, as a table (RFC 4180): a row of column names, then a row for each. */
export const toCsv = (article: ArticleExport): string =>
  [
    columns.map(([name]) => name),
    ...[...article.quotations, ...article.reports].map((passage, index) =>
      columns.map(([, of]) => of(passage, index, article)),
    ),
  ]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');

/**
 * Spreadsheets take a cell that begins like this for a formula, and a page can hold anything: an apostrophe makes it text.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaStart = /^[\s]*[=+\-@＝＋－＠]|^[\t\r]/u;

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
