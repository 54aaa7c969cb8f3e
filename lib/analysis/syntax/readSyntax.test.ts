import { expect, it } from 'vitest';
import { findQuotes } from '../quotes/findQuotes';
import { tagText } from '../text/tagging';
import { splitBlocks } from '../text/block';
import { readSyntax } from './readSyntax';
import type { Clause, Nominal, Syntax } from './sentence/syntax';

function read(text: string): Syntax {
  const blocks = splitBlocks(text);
  return readSyntax(tagText(text, blocks), findQuotes(text, blocks));
}

/** What a clause says, as words; what it does not have is left out. */
function inWords(text: string, syntax: Syntax, clause: Clause): Record<string, unknown> {
  const words = (phrase: Nominal | null) => (phrase ? text.slice(phrase.span.start, phrase.span.end) : null);
  const all = {
    subject: words(clause.subject),
    understood: clause.understoodSubject === clause.subject ? null : words(clause.understoodSubject),
    object: words(clause.object),
    addressee: words(clause.addressee),
    agent: words(clause.agent),
    complement: clause.complement?.lemma ?? null,
    quoted: clause.quotations.map((token) => {
      const { start = 0, end = 0 } = syntax.tokens[token]?.span ?? {};
      return text.slice(start, end);
    }),
    kind: clause.kind === 'main' ? null : clause.kind,
    marker: clause.marker,
    isPassive: clause.isPassive,
    isInverted: clause.isInverted,
  };
  return Object.fromEntries(
    Object.entries(all).filter(
      ([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** The first clause of narration with this verb. */
function clauseOf(text: string, lemma: string): Record<string, unknown> | null {
  const syntax = read(text);
  const clause = syntax.clauses.find((one) => one.lemma === lemma);
  return clause ? inWords(text, syntax, clause) : null;
}

it.each<readonly [text: string, lemma: string, expected: Record<string, unknown>]>([
  ['Lee said the plan would fail.', 'say', { subject: 'Lee', complement: 'fail' }],
  ['“We go,” Lee said.', 'say', { subject: 'Lee', quoted: ['We go,'] }],
  ['“We go,” said Lee.', 'say', { subject: 'Lee', quoted: ['We go,'], isInverted: true }],
  ['“Why go?” Lee asked.', 'ask', { subject: 'Lee', quoted: ['Why go?'] }],
  ['“The dam,” Lee said, “was a mistake.”', 'say', { subject: 'Lee', quoted: ['The dam,', 'was a mistake.'] }],
  ['Lee said: “We will not go.”', 'say', { subject: 'Lee', quoted: ['We will not go.'] }],
  ['Moss told reporters she would sue.', 'tell', { subject: 'Moss', addressee: 'reporters', complement: 'sue' }],
  ['“We go,” she told Park on Monday.', 'tell', { subject: 'she', addressee: 'Park', quoted: ['We go,'] }],
  ['Lee, a fellow at the institute, said the plan would fail.', 'say', { subject: 'Lee', complement: 'fail' }],
  [
    '“It is over,” said Ann Lee, a fellow at the institute.',
    'say',
    { subject: 'Ann Lee', isInverted: true, quoted: ['It is over,'] },
  ],
  [
    'Moss, who has called the dam “a coffin”, told reporters she would sue.',
    'tell',
    { subject: 'Moss', addressee: 'reporters', complement: 'sue' },
  ],
  [
    'Moss, who has called the dam “a coffin”, told reporters she would sue.',
    'call',
    { subject: 'who', understood: 'Moss', object: 'the dam', quoted: ['a coffin'], kind: 'relative' },
  ],
  [
    'While Brook said the tunnel was “a grave”, Hale said it would “pay for itself”.',
    'say',
    { subject: 'Brook', complement: 'be', quoted: ['a grave'], kind: 'subordinate', marker: 'while' },
  ],
  [
    '“We go,” said Lee, adding that the vote would follow.',
    'add',
    { understood: 'Lee', complement: 'follow', kind: 'participle' },
  ],
  ['Lee accused Park of calling it “a farce”.', 'accuse', { subject: 'Lee', object: 'Park' }],
  [
    'Lee accused Park of calling it “a farce”.',
    'call',
    { understood: 'Park', object: 'it', quoted: ['a farce'], kind: 'participle', marker: 'of' },
  ],
  ['The plan was described by Park as “a farce”.', 'describe', { subject: 'The plan', agent: 'Park', isPassive: true }],
  ['Did Moss say “Go home”?', 'say', { subject: 'Moss', quoted: ['Go home'] }],
  ['Lee denied saying “Go home.”', 'say', { understood: 'Lee', quoted: ['Go home.'], kind: 'complement' }],
  [
    'Lee rejected the plan and called it “a farce”.',
    'call',
    { understood: 'Lee', object: 'it', quoted: ['a farce'], kind: 'coordinated' },
  ],
  ['Lee and Park said the plan would fail.', 'say', { subject: 'Lee', complement: 'fail' }],
  [
    '“We go,” says a spokesman for Park.',
    'say',
    { subject: 'a spokesman for Park', quoted: ['We go,'], isInverted: true },
  ],
  [
    'If Lee says “We go”, Park will leave.',
    'say',
    { subject: 'Lee', quoted: ['We go'], kind: 'subordinate', marker: 'if' },
  ],
  ['The dam, Lee said, was “a mistake”.', 'say', { subject: 'Lee', kind: 'parenthetical' }],
  ['You’ve lost the vote, Moss said.', 'lose', { subject: 'You', object: 'the vote' }],
  ['They’re warning of a strike.', 'warn', { subject: 'They' }],
  ['It was announced that Lee would leave.', 'announce', { complement: 'leave', isPassive: true }],
  ['It was announced by the mayor.', 'announce', { subject: 'It', agent: 'the mayor', isPassive: true }],
  ['They waited until Park left.', 'leave', { subject: 'Park', kind: 'subordinate', marker: 'until' }],
  ['Lee and the director Ann Moss left on Monday.', 'leave', { subject: 'Lee' }],
])('%s (%s)', (text, lemma, expected) => {
  expect(clauseOf(text, lemma)).toEqual(expected);
});

it('keeps the owner apart from what is owned', () => {
  const text = 'The minister’s spokesman said so.';
  const { clauses } = read(text);
  const possessor = clauses[0]?.subject?.possessor;
  expect(possessor && text.slice(possessor.span.start, possessor.span.end)).toBe('The minister');
});

it.each(['', '“”', '“', '...', '“Go”', ', , ,', '\ud83d', "'s n't"])('reads %j without a word of complaint', (text) => {
  const { tokens, sentences } = read(text);
  expect(sentences.flatMap((sentence) => sentence.tokens).sort((a, b) => a - b)).toEqual(
    tokens.map(({ index }) => index),
  );
});

it.each(['said ', 'that “a” ', 'of the ', 'Lee, ', 'who said ', '“a “b ', ') ( '])(
  'makes one tree of each sentence of %j without end',
  (piece) => {
    const { tokens, sentences } = read(piece.repeat(400));
    for (const { root, tokens: own } of sentences) {
      expect(own.filter((token) => tokens[token]?.head === -1)).toEqual([root]);
      expect(own.length).toBeLessThan(125);
    }
  },
);
