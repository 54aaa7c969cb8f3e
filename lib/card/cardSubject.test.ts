import { expect, test } from 'vitest';
import { wordsAt } from '../analysis/text/span';
import { defaultSettings, type Settings } from '../settings/settings';
import { sampleAnalysis, sampleText } from '../../tests/fixtures/sampleAnalysis';
import { spansOf, cardSubjectAt } from './cardSubject';

test.each<[string, string, Partial<Settings>, string | null]>([
  ['a statement', 'safe,”', {}, 'We will not open it before it is safe,'],
  ['a phrase', 'painful', {}, 'painful'],
  ['a name', 'Tom Reed', {}, 'Tom Reed'],
  ['a pronoun is no mark', 'he likes', {}, null],
  ['a title is no mark', 'The Long Temporary', {}, null],
  ['what is said between', 'told the council', {}, null],
  ['all marks off', 'painful', { marks: false }, null],
  ['phrases off', 'painful', { fragments: false }, null],
  ['quotes off', 'safe,”', { quotes: false }, null],
  ['people off', 'Tom Reed', { people: false }, null],
])('%s', (_, at, settings, expected) => {
  const subject = cardSubjectAt(
    sampleText,
    sampleAnalysis,
    { ...defaultSettings, ...settings },
    sampleText.indexOf(at),
  );
  expect(
    subject &&
      spansOf(subject)
        .map((span) => wordsAt(sampleText, span))
        .join(' … '),
  ).toBe(expected);
});

test('a name inside a quotation comes first', () => {
  const people = sampleAnalysis.people.map((person) => ({
    ...person,
    mentions: [{ span: { start: sampleText.indexOf('open it'), end: 70 }, form: 'full-name' as const }],
  }));
  const subject = cardSubjectAt(
    sampleText,
    { ...sampleAnalysis, people },
    defaultSettings,
    sampleText.indexOf('open it'),
  );
  expect(subject?.kind).toBe('person');
});
