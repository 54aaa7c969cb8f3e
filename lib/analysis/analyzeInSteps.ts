import { previewQuotes } from './previewQuotes';
import { findKeySentences } from './keySentences';
import { readReferences } from './coreference/readReferences';
import { findPeople } from './people/findPeople';
import { readPlainText, type PlainText } from './text/plainLetters';
import { findInterviewee } from './speakers/sources/findInterviewee';
import { findQuotes, type FoundQuote } from './quotes/findQuotes';
import { findReports } from './reports/findReports';
import { readSyntax } from './syntax/readSyntax';
import { attributeQuotes } from './speakers/attributeQuotes';
import { tagInSteps, type TaggedText, type TaggingMemo } from './text/tagging';
import { splitBlocks, type Block } from './text/block';
import type { Analysis, Attribution, Quote } from './result/analysis';

export interface AnalyzeOptions {
  /** Primary language subtag; people and speakers are read in English only. Taken as English when absent. */
  readonly language?: string | null;
  /** The blocks of the text in order; its non-blank lines when absent. */
  readonly blocks?: readonly Block[];
  /** The article's headline, where it is known; it helps to choose the key sentences. */
  readonly title?: string;
  /** What is remembered of texts read before; it saves time and changes nothing else. */
  readonly memo?: TaggingMemo;
}

/** How far the reading of a text has come. */
export interface AnalysisStep {
  /** 0 to 1, as a share of the time that it takes. */
  readonly progress: number;
  /** The quotations that are known since the step before, in text order: final but for their speakers, who are known at the end. */
  readonly quotes: readonly Quote[];
}

/** What tagging takes of the time, and what has gone by when the people are found; measured on articles of 20 to 300 kB. */
const tagged = 0.8;
const peopleFound = 0.9;

/**
 * What `analyze` does, in steps of a few dozen milliseconds each until the last two: so that whoever waits can be told, and
 * whoever works can rest in between. What a step has yielded stays true. Returns what `analyze` does; never throws.
 * Everything is read in plain letters (`readPlainText`); the spans that come out are over the text as it was given.
 */
export function* analyzeInSteps(source: string, options: AnalyzeOptions = {}): Generator<AnalysisStep, Analysis> {
  const plain = readPlainText(source);
  const blocks = options.blocks?.map((block) => ({ ...block, span: plain.toPlain(block.span) }));
  const steps = analyzePlain(plain.text, blocks ?? splitBlocks(plain.text), options);
  let step = steps.next();
  for (; step.done !== true; step = steps.next())
    yield { ...step.value, quotes: step.value.quotes.map((quote) => quoteInSource(quote, plain)) };
  return analysisInSource(step.value, plain);
}

function analysisInSource(analysis: Analysis, plain: PlainText): Analysis {
  return {
    ...analysis,
    quotes: analysis.quotes.map((quote) => quoteInSource(quote, plain)),
    reports: analysis.reports.map(({ content, attribution, ...rest }) => ({
      ...rest,
      content: plain.toSource(content),
      attribution: attributionInSource(attribution, plain),
    })),
    people: analysis.people.map((person) => ({
      ...person,
      mentions: person.mentions.map((mention) => ({ ...mention, span: plain.toSource(mention.span) })),
    })),
    keySentences: analysis.keySentences.map(plain.toSource),
  };
}

const quoteInSource = ({ content, attribution, ...rest }: Quote, plain: PlainText): Quote => ({
  ...rest,
  content: content.map(plain.toSource),
  attribution: attributionInSource(attribution, plain),
});

const attributionInSource = (attribution: Attribution | null, { toSource }: PlainText): Attribution | null =>
  attribution && {
    ...attribution,
    source: toSource(attribution.source),
    cue: attribution.cue && toSource(attribution.cue),
  };

function* analyzePlain(
  text: string,
  blocks: readonly Block[],
  options: Omit<AnalyzeOptions, 'blocks'>,
): Generator<AnalysisStep, Analysis> {
  if ((options.language ?? 'en') !== 'en') {
    // Nobody is found to give an interview's answers: they may as well be advice.
    const marked = findQuotes(text, blocks, false);
    const quotes = marked.map(({ kind, content }, id) => ({ id, kind, content, attribution: null }));
    return { scope: 'quotes-only', quotes, reports: [], people: [], keySentences: [] };
  }
  const found = findQuotes(text, blocks);
  const known = previewQuotes(found);
  const steps = tagInSteps(text, blocks, options.memo);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    const at = step.value.tokens.at(-1)?.span.end ?? 0;
    yield { progress: (tagged * at) / Math.max(1, text.length), quotes: known(step.value) };
  }
  const whole = readWith(step.value, found);
  // Where nobody is found to give the answers, what they quote is read as in any text.
  const hasSpeaker =
    !found.some(({ by }) => by === 'interviewee') ||
    findInterviewee({ text, quotes: found, people: whole.references.people }) !== null;
  const read = hasSpeaker ? whole : readWith(step.value, findQuotes(text, blocks, false));
  yield { progress: peopleFound, quotes: [] };
  const { quotes, sources } = attributeQuotes(step.value, read.found, read.references, read.syntax);
  return {
    scope: 'full',
    quotes,
    reports: findReports(sources),
    people: read.references.people,
    keySentences: findKeySentences(step.value, options.title ?? ''),
  };
}

/** Sentences, people and whom pronouns mean, where these are the quotations. */
function readWith(tagged: TaggedText, found: readonly FoundQuote[]) {
  const syntax = readSyntax(tagged, found);
  return { found, syntax, references: readReferences(findPeople(tagged, found), found, syntax) };
}
