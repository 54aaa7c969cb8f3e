import type { Analysis, Quote } from '../analysis/types';
import { listPeople, type PeopleLists } from './people';
import { countQuoteWords } from './quotedWords';
import { readingMinutes } from './readingTime';
import { groupSpeakers, listedQuotes, speakerKey, type Speaker } from './speakers';
import { mapQuotes, type Segment } from './strip';
import { countWords } from './wordCount';

/** What the panel shows of an article. */
export interface Summary {
  /** Words of the whole text. */
  readonly words: number;
  readonly minutes: number;
  /** The quotations that are listed, in text order. */
  readonly quotes: readonly Quote[];
  readonly quotedWords: number;
  /** Quoted words of all words, 0 to 1. */
  readonly quotedShare: number;
  /** Words of the longest quotation; 0 when there is none. */
  readonly longest: number;
  /** Most quotations first. */
  readonly speakers: readonly Speaker[];
  /** The quotations that nobody is named for, in text order. */
  readonly unnamed: readonly Quote[];
  readonly people: PeopleLists;
  /** In text order. */
  readonly segments: readonly Segment[];
}

/** Counts and groups what was found in a text. */
export function summarize(text: string, analysis: Analysis): Summary {
  const words = countWords(text);
  const quotes = listedQuotes(analysis);
  const lengths = quotes.map((quote) => countQuoteWords(text, quote));
  const quotedWords = lengths.reduce((sum, length) => sum + length, 0);
  const speakers = groupSpeakers(text, analysis);
  return {
    words,
    minutes: readingMinutes(words),
    quotes,
    quotedWords,
    quotedShare: words === 0 ? 0 : Math.min(1, quotedWords / words),
    longest: lengths.reduce((longest, length) => Math.max(longest, length), 0),
    speakers,
    unnamed: quotes.filter((quote) => speakerKey(quote) === null),
    people: listPeople(analysis, speakers),
    segments: mapQuotes(text.length, quotes, speakers),
  };
}
