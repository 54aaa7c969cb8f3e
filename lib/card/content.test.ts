import { expect, test } from 'vitest';
import type { Analysis, Mention } from '../analysis/result/analysis';
import { defaultSettings } from '../settings/settings';
import { sampleAnalysis, sampleArticle, sampleText, spanOfWords } from '../../tests/fixtures/sampleAnalysis';
import { cardContent } from './content';
import { cardSubjectAt } from './cardSubject';
import type { MarkedSubject } from '../summary/markedSubject';

const mentions: readonly Mention[] = [
  { span: spanOfWords(sampleText, 'Lena Ortiz'), form: 'full-name' },
  { span: spanOfWords(sampleText, 'Ortiz', 'Ortiz told'), form: 'short-name' },
];
const analysis: Analysis = {
  ...sampleAnalysis,
  people: sampleAnalysis.people.map((person) => (person.name === 'Lena Ortiz' ? { ...person, mentions } : person)),
};

const subjectOf = (words: string): MarkedSubject => {
  const subject = cardSubjectAt(sampleText, analysis, defaultSettings, sampleText.indexOf(words));
  if (!subject) throw new Error(`Nothing is marked at: ${words}`);
  return subject;
};

test('a statement: who, what for, how it is known, and the speaker’s next one', () => {
  expect(cardContent(sampleArticle, analysis, subjectOf('We will not'))).toEqual({
    kind: 'passage',
    passageKind: 'statement',
    speaker: { name: 'Lena Ortiz', role: 'Mayor', sourceType: 'person' },
    evidence: { how: 'named', where: 'just-after', source: 'Ortiz', name: 'Lena Ortiz', cue: 'told' },
    areSpeakersRead: true,
    colour: 0,
    words: 9,
    siblings: { index: 1, count: 2, previous: null, next: subjectOf('painful') },
    language: 'en',
  });
});

test('a quotation that only repeats another one does not count', () => {
  const said = 'We will not open it before it is safe,';
  const text = `${sampleText}\n\n“${said}” Ortiz said.`;
  const [first, ...others] = analysis.quotes;
  if (!first) throw new Error('The sample has no quotation.');
  const again = { ...first, id: 100, content: [spanOfWords(text, said, `${said}” Ortiz said.`)] };
  const quotes = [first, ...others, again];
  expect(cardContent({ ...sampleArticle, text }, { ...analysis, quotes }, subjectOf('We will not'))).toMatchObject({
    siblings: { index: 1, count: 2 },
  });
});

test('a phrase that nobody is named for', () => {
  expect(cardContent(sampleArticle, analysis, subjectOf('temporary'))).toMatchObject({
    passageKind: 'fragment',
    speaker: null,
    evidence: null,
    colour: 'unnamed',
    siblings: { index: 1, count: 1, previous: null, next: null },
  });
});

test('a person: the sentence that introduces them, where it is not the one at hand', () => {
  const introduced = cardContent(sampleArticle, analysis, subjectOf('Lena Ortiz'));
  expect(introduced).toEqual({
    kind: 'person',
    name: 'Lena Ortiz',
    role: 'Mayor',
    colour: 0,
    quotes: 2,
    introduction: null,
    siblings: { index: 1, count: 2, previous: null, next: subjectOf('Ortiz told') },
    language: 'en',
  });
  expect(cardContent(sampleArticle, analysis, subjectOf('Ortiz told'))).toMatchObject({
    introduction: 'The bridge stays closed, Mayor Lena Ortiz said.',
    siblings: { index: 2, previous: subjectOf('Lena Ortiz'), next: null },
  });
});
