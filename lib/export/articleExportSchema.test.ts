import { expect, test } from 'vitest';
import { sampleAnalysis, sampleArticle } from '../../tests/fixtures/sampleAnalysis';
import { parseMessage } from '../messages/parseMessage';
import { exportArticle } from './articleExport';
import { articleExportSchema } from './articleExportSchema';

const article = exportArticle(sampleArticle, sampleAnalysis);
const [quotation] = article.quotations;

test('the page for printing takes what is exported, whole', () => {
  expect(parseMessage(articleExportSchema, article)).toEqual(article);
});

test.each([
  ['nothing', undefined],
  ['an article that is none', {}],
  ['an article of another version', { ...article, version: 1 }],
  ['a quote without a link', { ...article, quotations: [{ ...quotation, link: undefined }] }],
])('it refuses %s', (_, stored) => {
  expect(parseMessage(articleExportSchema, stored)).toBeNull();
});
