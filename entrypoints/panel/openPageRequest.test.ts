import { expect, test } from 'vitest';
import { sampleAnalysis, sampleArticle } from '../../tests/fixtures/sampleAnalysis';
import { exportArticle } from '../../lib/export/articleExport';
import { parseOpenPageRequest } from './openPageRequest';

const article = exportArticle(sampleArticle, sampleAnalysis);
const [quotation] = article.quotations;

test.each([
  ['the settings', { page: 'options' }],
  ['an article to print', { page: 'print', article }],
  ['a report of a mistake', { page: 'bug-report', text: 'The speaker is wrong.' }],
])('the background takes %s', (_, request) => {
  expect(parseOpenPageRequest(request)).toEqual(request);
});

test.each([
  ['nothing', undefined],
  ['a page that is not ours to open', { page: 'https://news.example/' }],
  ['an article that is none', { page: 'print', article: {} }],
  ['an article of another version', { page: 'print', article: { ...article, version: 1 } }],
  [
    'a quote without a link',
    { page: 'print', article: { ...article, quotations: [{ ...quotation, link: undefined }] } },
  ],
  ['a report that is no text', { page: 'bug-report', text: 7 }],
])('the background refuses %s', (_, request) => {
  expect(parseOpenPageRequest(request)).toBeNull();
});
