import { expect, it } from 'vitest';
import { addEffect, ruleTable, type RuleFigures } from './extraction';

it('counts what a rule keeps and drops against what is known of the article', () => {
  const figures = new Map<string, RuleFigures>();
  const page = {
    id: 'a',
    file: 'a.html',
    url: '',
    set: 'own',
    publisher: 'Post',
    groundTruthText: 'The mill stays. It is old.',
  };
  addEffect(figures, { rule: 'label', kept: [], dropped: ['Advertisement', 'It is old.'] }, page);
  addEffect(
    figures,
    { rule: 'label', kept: ['The mill stays.'], dropped: ['Share'] },
    { id: 'b', file: 'b.html', url: '', with: ['mill stays'], without: ['Print'] },
  );
  expect(figures.get('label')).toEqual({
    textKept: 1,
    junkKept: 0,
    junkDropped: 1,
    textLost: 1,
    unknown: 1,
    better: new Set(['Post', 'b']),
    worse: new Set(['Post']),
    sets: new Map([
      ['own', { better: 1, worse: 1 }],
      ['', { better: 1, worse: 0 }],
    ]),
  });
  expect(ruleTable(figures)).toMatch(/^label +1 +0 +1 +1 +1 .* 1:0, own 1:1$/m);
});
