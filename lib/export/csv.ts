import type { ArticleExport, ExportedQuote } from './articleExport';

type Cell = string | number;

const columns: readonly (readonly [
  name: string,
  of: (quote: ExportedQuote, index: number, all: ArticleExport) => Cell,
])[] = [
  ['number', (_, index) => index + 1],
  ['quotation', ({ text }) => text],
  ['kind', ({ kind }) => kind],
  ['speaker', ({ speaker }) => speaker ?? ''],
  ['role', ({ role }) => role ?? ''],
  ['source type', ({ sourceType }) => sourceType ?? ''],
  ['link', ({ link }) => link],
  ['title', (_, __, { title }) => title],
  ['outlet', (_, __, { outlet }) => outlet],
  ['published', (_, __, { publishedAt }) => publishedAt ?? ''],
];

/** The quotations as a table by RFC 4180, a row each under a row of names. */
export const toCsv = (article: ArticleExport): string =>
  [
    columns.map(([name]) => name),
    ...article.quotations.map((quote, index) => columns.map(([, of]) => of(quote, index, article))),
  ]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');

/**
 * Spreadsheets take what begins like this for a formula, and a page can hold anything: an apostrophe makes it text.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaStart = /^[\s]*[=+\-@＝＋－＠]|^[\t\r]/u;

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
