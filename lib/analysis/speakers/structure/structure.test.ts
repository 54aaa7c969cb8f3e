import { describe, expect, test } from 'vitest';
import { lastPart, sceneAt, sceneOf, wordsOfPhrase } from '../../../../tests/fixtures/sceneOf';
import { governorsOf } from './governor';
import { isReportedAfter } from './isReportedAfter';
import { reportBefore } from './reportBefore';
import { isSomebodyElses } from './unsaidVerb';

describe('governorsOf', () => {
  const inWords = (text: string) => {
    const scene = sceneOf(text);
    return governorsOf(scene, lastPart(scene)).map((governor) =>
      governor.kind === 'noun'
        ? text.slice(governor.noun.span.start, governor.noun.span.end)
        : `${governor.clause.lemma}${governor.isDirect ? '' : ' (not directly)'}`,
    );
  };

  test.each<[text: string, governors: readonly string[]]>([
    ['Lee said the plan was “too slow for us”.', ['say']],
    ['Lee said Park sees the plan as “too slow for us”.', ['see', 'say (not directly)']],
    ['Lee said: “We will not go.”', ['say']],
    ['Lee described it as “too slow for us”.', ['describe']],
    ['While the wall was “wet”, Lee said nothing.', []],
    ['The hall was “wet” on Monday.', []],
  ])('%s', (text, expected) => expect(inWords(text)).toEqual(expected));
});

describe('isReportedAfter', () => {
  test.each<[text: string, expected: boolean]>([
    ['“We go,” Lee said.', true],
    ['“We go,” said Lee on Monday.', true],
    ['“We go,” Lee told the crowd before she left.', true],
    ['The boat is “wet”, Lee said it would last.', false],
    ['“We go,” Lee went.', false],
    ['“We go.” Lee left.', false],
  ])('%s', (text, expected) => {
    const scene = sceneOf(text);
    expect(isReportedAfter(scene, lastPart(scene))).toBe(expected);
  });
});

describe('reportBefore', () => {
  const inWords = (text: string) => {
    const scene = sceneOf(text);
    const report = reportBefore(scene, lastPart(scene));
    return (
      report && {
        source: wordsOfPhrase(scene, report.source),
        verb: report.verb.normal,
        isSaying: report.isSaying,
        opener: report.opener?.word ?? null,
      }
    );
  };

  test.each<[text: string, report: object | null]>([
    ['Lee said it was “too slow”.', { source: 'Lee', verb: 'said', isSaying: true, opener: null }],
    ['While Lee called it “too slow”, Park left.', { source: 'Lee', verb: 'called', isSaying: true, opener: 'while' }],
    ['The boat that Lee called “too slow” sank.', { source: 'Lee', verb: 'called', isSaying: true, opener: 'that' }],
    ['Lee, who called it “too slow”, left.', { source: 'Lee', verb: 'called', isSaying: true, opener: 'who' }],
    ['Lee sees it as “too slow”.', { source: 'Lee', verb: 'sees', isSaying: false, opener: null }],
    ['The boat was called “too slow”.', null],
    ['Lee said, as the boat left, that it was “too slow”.', null],
    ['Lee would do well to call it “too slow”.', null],
  ])('%s', (text, expected) => expect(inWords(text)).toEqual(expected));
});

test.each<[text: string, expected: boolean]>([
  ['Lee |rejected claims that the plan is “too slow” for it.', true],
  ['Lee |denied reports of a “slow” plan.', true],
  ['Lee |rejected the claims as “too slow” for it.', false],
  ['Lee |made claims that the plan is “too slow” for it.', false],
])('isSomebodyElses: %s', (text, expected) => {
  const { scene, items, at } = sceneAt(text);
  expect(isSomebodyElses(items, at, lastPart(scene).item)).toBe(expected);
});
