import type { Analysis, Attribution, Person, Quote, QuoteKind } from '../analysis/result/analysis';
import type { Span } from '../analysis/text/span';

/** An invented article of a few lines, for showing what the marks look like: one of each kind, two people quoted, one reported. */
const paragraphs = [
  'The pool in Alder Bay opens again in May, Mayor Ines Calder said on Tuesday. “We have found the leak, and we have found the money to mend it,” she told the council.',
  'Jonas Whitlock, who used to swim there every morning, was less sure. “They said May last year,” he said, and called the plan “brave”.',
  'Until then, a “temporary” fence stands around the water.',
];

const text = paragraphs.join('\n\n');

function spanOf(words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`Not in the example: ${words}`);
  return { start, end: start + words.length };
}

const person = (id: number, name: string, role: string | null): Person => ({
  id,
  name,
  role,
  gender: null,
  mentions: [{ span: spanOf(name), form: 'full-name' }],
});

const calder = person(0, 'Ines Calder', 'Mayor');
const whitlock = person(1, 'Jonas Whitlock', null);

const saidBy = ({ id, name, mentions }: Person): Attribution => ({
  source: mentions[0]?.span ?? { start: 0, end: 0 },
  cue: null,
  form: 'name',
  rule: 'example',
  name,
  sourceType: 'person',
  personId: id,
});

const quote = (id: number, kind: QuoteKind, words: string, speaker: Person | null): Quote => ({
  id,
  kind,
  content: [spanOf(words)],
  attribution: speaker && saidBy(speaker),
});

const analysis: Analysis = {
  scope: 'full',
  quotes: [
    quote(0, 'statement', 'We have found the leak, and we have found the money to mend it,', calder),
    quote(1, 'statement', 'They said May last year,', whitlock),
    quote(2, 'fragment', 'brave', whitlock),
    quote(3, 'fragment', 'temporary', null),
  ],
  reports: [{ id: 0, content: spanOf('The pool in Alder Bay opens again in May'), attribution: saidBy(calder) }],
  people: [calder, whitlock],
  keySentences: [],
};

/** The example as pages show it, and as the analysis would read it. */
export const example: {
  readonly language: string;
  readonly paragraphs: readonly string[];
  readonly text: string;
  readonly blocks: readonly Span[];
  readonly analysis: Analysis;
} = { language: 'en', paragraphs, text, blocks: paragraphs.map(spanOf), analysis };
