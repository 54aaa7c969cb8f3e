import { transformWithOxc } from 'vite';
import { expect, test } from 'vitest';
import { writeBugReport } from '../../lib/bugReport/bugReport';
import { articleReport } from '../../lib/bugReport/articleReport';
import { subjectReport } from '../../lib/bugReport/subjectReport';
import { listPassages } from '../../lib/summary/passages';
import { sampleAnalysis, sampleArticle } from '../fixtures/sampleAnalysis';
import { testSkeleton } from './testSkeleton';

const made = { version: 'Whosaid 1', browser: 'Some/1' };
const [passage] = listPassages(sampleAnalysis);
if (!passage) throw new Error('The sample has no quotation.');
const report = writeBugReport(subjectReport(sampleArticle, { kind: 'passage', passage }), made);

test('a quotation: its words are looked for in its paragraphs, and what is expected is left open', () => {
  const skeleton = testSkeleton(
    report.replace('What is wrong: ', 'What is wrong: the engineer said it\nnot the mayor'),
  );
  expect(skeleton).toContain('// What is wrong: the engineer said it not the mayor\n');
  expect(skeleton).toContain("wordsAt(text, span) === 'We will not open it before it is safe,'");
  expect(skeleton).toContain("toBe('TODO: who said it'); // was: Lena Ortiz");
});

test('the skeleton is TypeScript', async () => {
  const quoted = report.replace('the council', "O’Hara's \\ council");
  for (const text of [quoted, writeBugReport(articleReport(sampleArticle, sampleAnalysis), made)]) {
    await expect(transformWithOxc(testSkeleton(text), 'skeleton.ts')).resolves.toBeTruthy();
  }
});

test('what is no report is said to be none', () => {
  expect(() => testSkeleton('Dear all,\nWhat a nice thing.')).toThrow('no report');
});
