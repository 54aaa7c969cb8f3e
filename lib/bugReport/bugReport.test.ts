import { expect, test } from 'vitest';
import { listPassages } from '../summary/passages';
import { sampleAnalysis, sampleArticle, sampleText } from '../../tests/fixtures/sampleAnalysis';
import { articleReport, pageReport } from './articleReport';
import { plainAddress, writeBugReport, type BugReport } from './bugReport';
import { subjectReport } from './subjectReport';

const [firstBlock = '', secondBlock = ''] = sampleText.split('\n\n');
const linesOf = (report: BugReport) => report.map((line) => line.join(': '));
const passageWith = (id: number) => {
  const passage = listPassages(sampleAnalysis).find((one) => one.id === id);
  if (!passage) throw new Error(`The sample has no passage ${id}.`);
  return { kind: 'passage' as const, passage };
};

test('a quotation: what was said of it, by which rule, and the blocks around it', () => {
  expect(linesOf(subjectReport(sampleArticle, passageWith(0)))).toEqual([
    'What: quotation',
    'Words: We will not open it before it is safe,',
    'Kind: statement',
    'Said by: Lena Ortiz',
    expect.stringMatching(/^Rule: \w+/),
    'Source: Ortiz (name, person)',
    'Cue: told',
    `Block: ${firstBlock}`,
    `After: ${secondBlock}`,
    'Language: en',
    'Address: https://example.org/bridge',
  ]);
});

test('a quotation that nobody is named for', () => {
  expect(linesOf(subjectReport(sampleArticle, passageWith(3)))).toEqual([
    'What: quotation',
    'Words: temporary',
    'Kind: fragment',
    'Said by: nobody named',
    `Before: ${firstBlock}`,
    `Block: ${secondBlock}`,
    'Language: en',
    'Address: https://example.org/bridge',
  ]);
});

test('a person', () => {
  const [person] = sampleAnalysis.people;
  const mention = person?.mentions[1];
  if (!person || !mention) throw new Error('The sample names nobody twice.');
  expect(linesOf(subjectReport(sampleArticle, { kind: 'person', person, mention })).slice(0, 6)).toEqual([
    'What: person',
    'Words: Ortiz',
    'Name: Lena Ortiz',
    'Role: Mayor',
    'Mentions: Lena Ortiz (full-name), Ortiz (short-name)',
    `Block: ${firstBlock}`,
  ]);
});

test('an article, a page', () => {
  expect(linesOf(articleReport(sampleArticle, sampleAnalysis))).toEqual([
    'What: article',
    'Headline: The bridge stays closed',
    'Byline: Ana Ruiz',
    'Outlet: The Example',
    'Published: 2026-03-01T10:00:00Z',
    'Found: 5 quotations, 0 reported passages, 2 people',
    'Blocks: 2',
    `Block: ${firstBlock}`,
    `Block: ${secondBlock}`,
    'Language: en',
    'Address: https://example.org/bridge',
  ]);
  expect(linesOf(pageReport('failed', 'too long', null))).toEqual(['What: page', 'Told: failed', 'Reason: too long']);
});

test('each field is one line, after a line for the reader', () => {
  expect(writeBugReport([['Words', 'one\n two ']], { version: '1.2.3', browser: 'Some/1' })).toBe(
    'What is wrong: \n\nWords: one two\nVersion: 1.2.3\nBrowser: Some/1\n',
  );
});

test.each([
  ['https://news.example/a/b?reader=7#top', 'https://news.example/a/b'],
  ['https://news.example/#:~:text=a', 'https://news.example/'],
  ['https://news.example/plain', 'https://news.example/plain'],
])('%s is reported as %s', (address, plain) => expect(plainAddress(address)).toBe(plain));
