import type { AnalyzeOptions } from './analyze';
import { earlyQuotes } from './earlyQuotes';
import { findKeySentences } from './keySentences';
import { findPeople } from './people/findPeople';
import { findQuotes } from './quotes/findQuotes';
import { attributeQuotes } from './speakers/attributeQuotes';
import { tagInSteps } from './tagging';
import { splitBlocks } from './text';
import type { Analysis, Quote } from './types';

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
 */
export function* analyzeInSteps(text: string, options: AnalyzeOptions = {}): Generator<AnalysisStep, Analysis> {
  const blocks = options.blocks ?? splitBlocks(text);
  const found = findQuotes(text, blocks);
  if ((options.language ?? 'en') !== 'en') {
    // Nobody is found to give an interview's answers: they may as well be advice.
    const marked = found.filter(({ by }) => by !== 'interviewee');
    const quotes = marked.map(({ kind, content }, id) => ({ id, kind, content, attribution: null }));
    return { scope: 'quotes-only', quotes, reports: [], people: [], keySentences: [] };
  }
  const known = earlyQuotes(found);
  const steps = tagInSteps(text, blocks, options.memo);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    const at = step.value.tokens.at(-1)?.span.end ?? 0;
    yield { progress: (tagged * at) / Math.max(1, text.length), quotes: known(step.value) };
  }
  const people = findPeople(step.value, found);
  yield { progress: peopleFound, quotes: [] };
  const { quotes, reports } = attributeQuotes(step.value, found, people);
  return {
    scope: 'full',
    quotes,
    reports,
    people,
    keySentences: findKeySentences(step.value, options.title ?? ''),
  };
}
