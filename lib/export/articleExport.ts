import { wordsAt } from '../analysis/text';
import type { Analysis, Quote, SourceType } from '../analysis/types';
import type { Article } from '../article/types';
import { quoteSpan, quoteWords } from '../summary/quotedWords';
import { speakerKey } from '../summary/speakers';
import { summarize } from '../summary/summarize';
import { linkTo } from './textFragment';

/** What can be taken away of an article: not its text, but what was found in it. Plain JSON; the form of the JSON file. */
export interface ArticleExport {
  readonly title: string;
  readonly url: string;
  readonly outlet: string;
  readonly byline: string | null;
  /** As the page gives them, ISO 8601; null when it gives none. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly language: string | null;
  readonly words: number;
  /** In text order; no titles. */
  readonly quotations: readonly ExportedQuote[];
  /** Most mentioned first, those who are quoted before the others. */
  readonly people: readonly ExportedPerson[];
  /** In text order. */
  readonly keySentences: readonly { readonly text: string; readonly link: string }[];
}

export interface ExportedQuote {
  readonly text: string;
  readonly kind: 'statement' | 'fragment';
  /** Null when nobody is named. */
  readonly speaker: string | null;
  readonly role: string | null;
  readonly sourceType: SourceType | null;
  /** Opens the article at the quotation. */
  readonly link: string;
}

interface ExportedPerson {
  readonly name: string;
  readonly role: string | null;
  readonly mentions: number;
  readonly quotations: number;
}

export function exportArticle(article: Article, analysis: Analysis): ArticleExport {
  const { title, url, outlet, byline, publishedAt, modifiedAt, language, text } = article;
  const { words, quotes, people } = summarize(text, analysis);
  return {
    title,
    url,
    outlet,
    byline,
    publishedAt,
    modifiedAt,
    language,
    words,
    quotations: exportQuotes(article, analysis, quotes),
    people: [...people.quoted, ...people.named].map(({ person, mentions, speaker }) => ({
      name: person.name,
      role: person.role,
      mentions: mentions.length,
      quotations: speaker?.quotes.length ?? 0,
    })),
    keySentences: [...analysis.keySentences]
      .sort((a, b) => a.start - b.start)
      .map((span) => ({ text: inOneLine(wordsAt(text, span)), link: linkTo(article, span) })),
  };
}

/** Some of an article's quotations. */
export function exportQuotes(article: Article, analysis: Analysis, quotes: readonly Quote[]): ExportedQuote[] {
  const { speakers } = summarize(article.text, analysis);
  return quotes.map((quote) => {
    const key = speakerKey(quote);
    const speaker = key === null ? undefined : speakers.find((candidate) => candidate.key === key);
    return {
      text: inOneLine(quoteWords(article.text, quote)),
      kind: quote.kind === 'statement' ? 'statement' : 'fragment',
      speaker: speaker?.name ?? null,
      role: speaker?.role ?? null,
      sourceType: speaker?.sourceType ?? null,
      link: linkTo(article, quoteSpan(quote)),
    };
  });
}

/** The quotations of each speaker in the order of their first; those that nobody is named for last. */
export function groupBySpeaker(quotes: readonly ExportedQuote[]): [speaker: string | null, quotes: ExportedQuote[]][] {
  const groups = new Map<string | null, ExportedQuote[]>();
  for (const quote of quotes) groups.set(quote.speaker, [...(groups.get(quote.speaker) ?? []), quote]);
  return [...groups].sort(([a], [b]) => Number(a === null) - Number(b === null));
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
