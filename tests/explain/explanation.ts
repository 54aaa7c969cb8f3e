import { analyze } from '../../lib/analysis/analyze';
import { wordsAt } from '../../lib/analysis/text/span';
import type { Person, Quote } from '../../lib/analysis/result/analysis';
import type { PageDecision } from './decideInPage';

/** Everything that a reader of a bug report would ask: which words were read, who said them, and what decided it. */
export interface Explanation extends PageDecision {
  readonly quotes: readonly ExplainedQuote[];
  readonly people: readonly ExplainedPerson[];
}

export interface ExplainedQuote {
  readonly words: string;
  readonly kind: Quote['kind'];
  /** Null where the text names nobody. */
  readonly speaker: {
    readonly rule: string;
    readonly source: string;
    readonly cue: string | null;
    readonly form: string;
    readonly name: string | null;
  } | null;
}

export interface ExplainedPerson {
  readonly name: string;
  readonly role: string | null;
  readonly gender: Person['gender'];
  /** The words of each mention, in text order, with their forms. */
  readonly mentions: readonly string[];
}

/** Adds to what was decided of a page's blocks what the analysis finds in those that are kept. */
export function explain(decision: PageDecision): Explanation {
  const kept = decision.blocks.filter(({ isKept }) => isKept);
  const text = kept.map((block) => block.text).join('\n\n');
  let start = 0;
  const blocks = kept.map((block) => {
    const span = { start, end: start + block.text.length };
    start = span.end + 2;
    return { span, kind: block.kind };
  });
  const { quotes, people } = analyze(text, {
    blocks,
    language: decision.language,
    title: decision.metadata.headlines[0] ?? '',
  });
  return {
    ...decision,
    quotes: quotes.map(({ kind, content, attribution }) => ({
      words: content.map((span) => wordsAt(text, span)).join(' … '),
      kind,
      speaker: attribution && {
        rule: attribution.rule,
        source: wordsAt(text, attribution.source),
        cue: attribution.cue && wordsAt(text, attribution.cue),
        form: attribution.form,
        name: attribution.name,
      },
    })),
    people: people.map(({ name, role, gender, mentions }) => ({
      name,
      role,
      gender,
      mentions: mentions.map(({ span, form }) => `${wordsAt(text, span)} (${form})`),
    })),
  };
}
