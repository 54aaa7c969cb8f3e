import { wordsAt } from '../analysis/text/span';
import type { Analysis, SourceType } from '../analysis/result/analysis';
import type { Article } from '../page/article';
import { passageSpan, passageText } from '../summary/passageText';
import type { Passage, PassageKind } from '../summary/passages';
import { listSources, type SourceKind } from '../summary/sources';
import { speakerKey } from '../summary/speakers';
import { summarize, type Summary } from '../summary/summarize';
import { linkTo } from './textFragment';

/** Version 2 added reports and sources. */
export const exportVersion = 2;

/**
 * What is exported of an article: not its text, but what was found in it. Plain JSON, and the format of the JSON file that
 * `docs/export.md` describes.
 */
export interface ArticleExport {
  readonly version: typeof exportVersion;
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
  readonly quotations: readonly ExportedPassage[];
  /** What is reported without being quoted, in text order. */
  readonly reports: readonly ExportedPassage[];
  /** By kind, most quotations first. */
  readonly sources: readonly ExportedSource[];
  /** Most mentioned first, those who are quoted before the others. */
  readonly people: readonly ExportedPerson[];
  /** In text order. */
  readonly keySentences: readonly { readonly text: string; readonly link: string }[];
}

export interface ExportedPassage {
  readonly text: string;
  readonly kind: PassageKind;
  /** Null when nobody is named. */
  readonly speaker: string | null;
  readonly role: string | null;
  readonly sourceType: SourceType | null;
  /** Opens the article at these words. */
  readonly link: string;
}

interface ExportedSource {
  readonly kind: SourceKind;
  readonly name: string;
  readonly role: string | null;
  /** Why the text does not name the source, in its own words; null when it names it or gives no reason. */
  readonly reason: string | null;
  readonly quotations: number;
  readonly reports: number;
  readonly quotedWords: number;
  readonly reportedWords: number;
}

interface ExportedPerson {
  readonly name: string;
  readonly role: string | null;
  readonly mentions: number;
  readonly quotations: number;
}

export function exportArticle(article: Article, analysis: Analysis): ArticleExport {
  const { title, url, outlet, byline, publishedAt, modifiedAt, language, text } = article;
  const summary = summarize(text, analysis);
  const { wordCount: words, quotes, reports, people } = summary;
  return {
    version: exportVersion,
    title,
    url,
    outlet,
    byline,
    publishedAt,
    modifiedAt,
    language,
    words,
    quotations: exportPassages(article, summary, quotes),
    reports: exportPassages(article, summary, reports),
    sources: listSources(article, summary).groups.flatMap(({ kind, sources }) =>
      sources.map(({ speaker: { name, role, quotes, reports, quotedWords, reportedWords }, reason }) => ({
        kind,
        name,
        role,
        reason,
        quotations: quotes.length,
        reports: reports.length,
        quotedWords,
        reportedWords,
      })),
    ),
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

/** Some of an article's quotations and reports. */
export function exportPassages(
  article: Article,
  { speakers }: Summary,
  passages: readonly Passage[],
): ExportedPassage[] {
  return passages.map((passage) => {
    const key = speakerKey(passage);
    const speaker = key === null ? undefined : speakers.find((candidate) => candidate.key === key);
    return {
      text: inOneLine(passageText(article.text, passage)),
      kind: passage.kind,
      speaker: speaker?.name ?? null,
      role: speaker?.role ?? null,
      sourceType: speaker?.sourceType ?? null,
      link: linkTo(article, passageSpan(passage)),
    };
  });
}

/** The passages of each speaker in the order of their first; those that nobody is named for last. */
export function groupBySpeaker(
  passages: readonly ExportedPassage[],
): [speaker: string | null, passages: ExportedPassage[]][] {
  const groups = new Map<string | null, ExportedPassage[]>();
  for (const passage of passages) groups.set(passage.speaker, [...(groups.get(passage.speaker) ?? []), passage]);
  return [...groups].sort(([a], [b]) => Number(a === null) - Number(b === null));
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
