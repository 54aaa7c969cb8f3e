import { expect, test } from 'vitest';
import type { Analysis, Attribution } from '../analysis/result/analysis';
import type { Article } from '../page/article';
import { sampleArticle, sampleQuote } from '../../tests/fixtures/sampleAnalysis';
import { listPassages, type Passage } from '../summary/passages';
import { citation } from './citation';
import { textDirective } from './textFragment';

const articleOf = (text: string, given: Partial<Article> = {}): Article => ({
  ...sampleArticle,
  url: 'https://example.org/bridge?a=1',
  text,
  ...given,
});

const attributedTo = (name: string): Attribution => ({
  source: { start: 0, end: 0 },
  cue: null,
  form: 'name',
  rule: 'namedBefore',
  name,
  sourceType: 'person',
});

const nothing: Analysis = { scope: 'full', quotes: [], reports: [], people: [], keySentences: [] };

const short = 'It rained.\n\nThe so-called “ex-mayor, Lee & Co” said no.';
const long = 'Lee said: “We will not open it before it is safe for each and every one of you.”';

test.each([
  [
    'a phrase: with the words around it',
    articleOf(short),
    'ex-mayor, Lee & Co',
    null,
    '“ex-mayor, Lee & Co” (The Example, March 1, 2026)\nhttps://example.org/bridge?a=1#:~:text=The%20so%2Dcalled%20%E2%80%9C-,ex%2Dmayor%2C%20Lee%20%26%20Co,-%E2%80%9D%20said%20no.',
  ],
  [
    'a long statement: from its first words to its last',
    articleOf(long, { publishedAt: null }),
    'We will not open it before it is safe for each and every one of you.',
    'Ann Lee',
    '“We will not open it before it is safe for each and every one of you.” (Ann Lee, The Example)\nhttps://example.org/bridge?a=1#:~:text=We%20will%20not%20open%20it,and%20every%20one%20of%20you.',
  ],
  [
    'an address with a fragment of its own',
    articleOf('“No.”', { url: 'https://example.org/#/a', publishedAt: null }),
    'No.',
    'Lee',
    '“No.” (Lee, The Example)\nhttps://example.org/#/a:~:text=No.',
  ],
])('%s', (_, article, content, speaker, expected) => {
  const [found] = listPassages({ quotes: [sampleQuote(article.text, 0, content)], reports: [] });
  if (!found) throw new Error('A title is no passage.');
  const passage: Passage = speaker === null ? found : { ...found, attribution: attributedTo(speaker) };
  expect(citation(article, nothing, passage)).toBe(expected);
});

test('a report is no quotation', () => {
  const article = articleOf('Lee said that no bridge was safe.', { publishedAt: null });
  const content = [{ start: 14, end: article.text.length - 1 }];
  const report: Passage = { id: 0, kind: 'report', content, own: content, attribution: attributedTo('Lee') };
  expect(citation(article, nothing, report).split('\n')[0]).toBe(
    'no bridge was safe (Lee, The Example; reported, not quoted)',
  );
});

test('of a quotation over several paragraphs no part of the link reaches over the end of one', () => {
  const article = articleOf('Lee said: “No.\n\nAnd no again to every one of you who asked.” Then she left.');
  const [start, end] = [article.text.indexOf('No.'), article.text.indexOf('” Then')];
  expect(textDirective(article.text, { start, end })).toBe('No.,one%20of%20you%20who%20asked.');
});
