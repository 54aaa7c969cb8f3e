import type { Analysis } from '../analysis/result/analysis';
import { countPassageWords } from './passageText';
import { listPassages, type Passage } from './passages';
import { listPeople, type PeopleLists } from './people';
import { readingMinutes } from './readingTime';
import { repeatedQuotes } from './repeatedQuotes';
import { groupSpeakers, speakerKey, type Speaker } from './speakers';
import { mapPassages, type Segment } from './strip';
import { countWords } from './wordCount';

/** What the panel shows of an article. */
export interface Summary {
  /** Words of the whole text. */
  readonly wordCount: number;
  readonly minutes: number;
  /** Quotations and reports together, in text order, repeated quotations left out. */
  readonly passages: readonly Passage[];
  /** The quotations alone. */
  readonly quotes: readonly Passage[];
  readonly reports: readonly Passage[];
  readonly quotedWords: number;
  readonly reportedWords: number;
  /** The share of quoted words, 0 to 1. */
  readonly quotedShare: number;
  /** The share of reported words, 0 to 1; words quoted in a report count as quoted. */
  readonly reportedShare: number;
  /** The length of the longest quotation, in words; 0 if there is none. */
  readonly longest: number;
  /** Most quotations first. */
  readonly speakers: readonly Speaker[];
  /** The quotations and reports without a named speaker, in text order. */
  readonly unnamed: { readonly quotes: readonly Passage[]; readonly reports: readonly Passage[] };
  readonly people: PeopleLists;
  /** In text order. */
  readonly segments: readonly Segment[];
}

/** Counts and groups what was found in a text. */
export function summarize(text: string, analysis: Analysis): Summary {
  const words = countWords(text);
  const all = listPassages(analysis);
  const repeated = repeatedQuotes(text, all);
  const passages = all.filter((passage) => !repeated.has(passage));
  const quotes = passages.filter(({ kind }) => kind !== 'report');
  const reports = passages.filter(({ kind }) => kind === 'report');
  const lengths = quotes.map((quote) => countPassageWords(text, quote));
  const quotedWords = sum(lengths);
  const reportedWords = sum(reports.map((report) => countPassageWords(text, report)));
  const shareOf = (count: number) => (words === 0 ? 0 : Math.min(1, count / words));
  const speakers = groupSpeakers(text, analysis, all, repeated).filter(
    (each) => each.quotes.length + each.reports.length > 0,
  );
  const isUnnamed = (passage: Passage) => speakerKey(passage) === null;
  return {
    wordCount: words,
    minutes: readingMinutes(words),
    passages,
    quotes,
    reports,
    quotedWords,
    reportedWords,
    quotedShare: shareOf(quotedWords),
    reportedShare: shareOf(reportedWords),
    longest: lengths.reduce((longest, length) => Math.max(longest, length), 0),
    speakers,
    unnamed: { quotes: quotes.filter(isUnnamed), reports: reports.filter(isUnnamed) },
    people: listPeople(analysis, speakers),
    segments: mapPassages(text.length, passages, speakers),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
