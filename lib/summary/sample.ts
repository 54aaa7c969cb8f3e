import { splitBlocks } from '../analysis/text';
import type { Analysis, AttributionForm, Person, Quote, QuoteKind, Span } from '../analysis/types';
import type { Article } from '../article/types';

/** Invented articles for tests: spans are given as the words that they cover. */

/** The first span of words in a text, from other words on; throws when they are not in it. */
export function spanOf(text: string, words: string, from = ''): Span {
  const start = text.indexOf(words, text.indexOf(from));
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
}

interface SampleSource {
  readonly source: string;
  /** Words from which on the source stands; the start of the text when absent. */
  readonly from?: string;
  readonly name?: string;
  readonly cue?: string;
  readonly form?: AttributionForm;
  readonly personId?: number;
}

/** A quotation of the given words; nobody is named for it without a source. */
export function sampleQuote(
  text: string,
  id: number,
  content: string,
  given?: SampleSource,
  kind: QuoteKind = 'statement',
): Quote {
  const attribution = given && {
    source: spanOf(text, given.source, given.from),
    cue: given.cue === undefined ? null : spanOf(text, given.cue),
    form: given.form ?? ('name' as const),
    rule: 'sample',
    name: given.name ?? given.source,
    sourceType: given.personId === undefined ? ('unnamed-person' as const) : ('person' as const),
    ...(given.personId === undefined ? {} : { personId: given.personId }),
  };
  return { id, kind, content: [spanOf(text, content)], attribution: attribution ?? null };
}

/** A person with one mention for each of the given words. */
const samplePerson = (
  text: string,
  id: number,
  name: string,
  role: string | null,
  mentions: readonly string[],
): Person => ({
  id,
  name,
  role,
  gender: null,
  mentions: mentions.map((words) => ({
    span: spanOf(text, words),
    form: words === name ? 'full-name' : words === 'he' ? 'pronoun' : 'short-name',
  })),
});

export const sampleText = [
  'The bridge stays closed, Mayor Lena Ortiz said. “We will not open it before it is safe,” Ortiz told the council, and called the delay “painful”.',
  'An engineer was blunter: “It was never safe.” Tom Reed, who runs the ferry, is busy. The word “temporary” is used a lot, as in “The Long Temporary”, a song that he likes.',
].join('\n\n');

export const sampleArticle: Article = {
  url: 'https://example.org/bridge',
  title: 'The bridge stays closed',
  byline: 'Ana Ruiz',
  outlet: 'The Example',
  publishedAt: '2026-03-01T10:00:00Z',
  modifiedAt: null,
  language: 'en',
  text: sampleText,
  blocks: splitBlocks(sampleText),
  cut: null,
  captions: [],
  paywalled: false,
};

/** Lena Ortiz is quoted twice, an engineer once, nobody once; Tom Reed is only named; one title. */
export const sampleAnalysis: Analysis = {
  scope: 'full',
  quotes: [
    sampleQuote(sampleText, 0, 'We will not open it before it is safe,', {
      source: 'Ortiz',
      from: 'Ortiz told',
      cue: 'told',
      name: 'Lena Ortiz',
      personId: 0,
    }),
    sampleQuote(
      sampleText,
      1,
      'painful',
      { source: 'Ortiz', from: 'Ortiz told', cue: 'called', name: 'Lena Ortiz', personId: 0, form: 'carried' },
      'fragment',
    ),
    sampleQuote(sampleText, 2, 'It was never safe.', { source: 'An engineer', form: 'role' }),
    sampleQuote(sampleText, 3, 'temporary', undefined, 'fragment'),
    sampleQuote(sampleText, 4, 'The Long Temporary', undefined, 'title'),
  ],
  people: [
    samplePerson(sampleText, 0, 'Lena Ortiz', 'Mayor', ['Lena Ortiz', 'Ortiz']),
    samplePerson(sampleText, 1, 'Tom Reed', null, ['Tom Reed', 'he']),
  ],
  keySentences: [spanOf(sampleText, 'The bridge stays closed, Mayor Lena Ortiz said.')],
};
