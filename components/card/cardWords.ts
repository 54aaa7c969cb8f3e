/**
 * Every string of the card. The page's document says nothing about the reader's language, so the numbers here are plain:
 * there are never many.
 */
import type { Evidence } from '../../lib/summary/evidence';
import type { SourceType } from '../../lib/analysis/types';
import { evidence, sourceTypes } from '../words';

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const counted = (n: number, one: string, other: string) => `${smallNumbers[n] ?? String(n)} ${n === 1 ? one : other}`;

export const cardWords = {
  unnamed: () => 'No named speaker',
  unnamedRole: () => 'the text does not say who',
  unread: () => 'Quotation',
  unreadRole: () => 'speakers are read in English only',
  sourceType: (type: SourceType): string => sourceTypes[type],
  evidence: (given: Evidence): string => evidence(given),
  statement: (words: number) => `A statement of ${counted(words, 'word', 'words')}`,
  fragment: (words: number) =>
    words === 1 ? 'One quoted word' : `A quoted phrase of ${counted(words, 'word', 'words')}`,
  quoteOfSpeaker: (index: number, count: number) => (count === 1 ? 'their only quote' : `quote ${index} of ${count}`),
  quoteOfUnnamed: (index: number, count: number) =>
    count === 1 ? 'the only one without a speaker' : `${index} of ${count} without a speaker`,
  quoteOfUnread: (index: number, count: number) => `${index} of ${count}`,
  mentions: (index: number, count: number) => (count === 1 ? 'Named once here' : `Mention ${index} of ${count}`),
  quotes: (n: number) => (n === 0 ? 'not quoted' : n === 1 ? 'quoted once' : `quoted ${n} times`),
  previous: () => 'Previous',
  next: () => 'Next',
  previousQuote: () => 'Previous quote of this speaker',
  nextQuote: () => 'Next quote of this speaker',
  previousUnnamed: () => 'Previous quote without a speaker',
  nextUnnamed: () => 'Next quote without a speaker',
  previousMention: () => 'Previous mention',
  nextMention: () => 'Next mention',
  copy: () => 'Copy with source',
  copied: () => 'Copied',
  notCopied: () => 'The browser did not let it be copied',
  position: (index: number, count: number, name: string) => `${index} of ${count}, ${name}`,
};
