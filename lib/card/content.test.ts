import { expect, test } from 'vitest';
import type { Analysis, Mention } from '../analysis/types';
import type { Article } from '../article/types';
import { defaultSettings } from '../settings/settings';
import { sampleAnalysis, sampleText, spanOf } from '../summary/sample';
import { cardContent } from './content';
import { subjectAt, type CardSubject } from './subject';

const article: Article = {
  url: 'https://example.org/bridge',
  title: 'The bridge stays closed',
  byline: null,
  outlet: 'The Example',
  publishedAt: '2026-03-01T10:00:00Z',
  modifiedAt: null,
  language: 'en',
  text: sampleText,
  blocks: [{ span: { start: 0, end: sampleText.indexOf('\n') }, kind: 'paragraph' }],
  cut: null,
  captions: [],
  paywalled: false,
};

const mentions: readonly Mention[] = [
  { span: spanOf(sampleText, 'Lena Ortiz'), form: 'full-name' },
  { span: spanOf(sampleText, 'Ortiz', 'Ortiz told'), form: 'short-name' },
];
const analysis: Analysis = {
  ...sampleAnalysis,
  people: sampleAnalysis.people.map((person) => (person.name === 'Lena Ortiz' ? { ...person, mentions } : person)),
};

const subjectOf = (words: string): CardSubject => {
  const subject = subjectAt(sampleText, analysis, defaultSettings, sampleText.indexOf(words));
  if (!subject) throw new Error(`Nothing is marked at: ${words}`);
  return subject;
};

test('a statement: who, what for, how it is known, and the speaker’s next one', () => {
  expect(cardContent(article, analysis, subjectOf('We will not'))).toEqual({
    kind: 'quote',
    quoteKind: 'statement',
    speaker: { name: 'Lena Ortiz', role: 'Mayor', sourceType: 'person' },
    evidence: { how: 'named', where: 'just-after', source: 'Ortiz', name: 'Lena Ortiz', cue: 'told' },
    areSpeakersRead: true,
    colour: 0,
    words: 9,
    siblings: { index: 1, count: 2, previous: null, next: subjectOf('painful') },
    language: 'en',
  });
});

test('a phrase that nobody is named for', () => {
  expect(cardContent(article, analysis, subjectOf('temporary'))).toMatchObject({
    quoteKind: 'fragment',
    speaker: null,
    evidence: null,
    colour: 'unnamed',
    siblings: { index: 1, count: 1, previous: null, next: null },
  });
});

test('a person: the sentence that introduces them, where it is not the one at hand', () => {
  const introduced = cardContent(article, analysis, subjectOf('Lena Ortiz'));
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
  expect(cardContent(article, analysis, subjectOf('Ortiz told'))).toMatchObject({
    introduction: 'The bridge stays closed, Mayor Lena Ortiz said.',
    siblings: { index: 2, previous: subjectOf('Lena Ortiz'), next: null },
  });
});
