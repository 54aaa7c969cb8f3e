import './plainSentence.css';
import type { Analysis } from '../lib/analysis/result/analysis';
import type { Summary } from '../lib/summary/summarize';
import { words } from './words';

/** Up to here, the longest quotation is short enough to be worth saying "none longer than". */
const shortWords = 12;

/** The sourcing of the article in two short sentences: how much is quoted, and whose word the whole rests on. */
export function PlainSentence({ summary, scope }: { summary: Summary; scope: Analysis['scope'] }) {
  const { quotes, unnamed } = summary;
  const counts = [
    ...(quotes.length > 0 ? [lengthWords(summary)] : []),
    ...(scope === 'full' && unnamed.quotes.length > 0
      ? [words.haveNoSpeaker(unnamed.quotes.length, quotes.length)]
      : []),
  ].join(words.clauseMark());
  return <p class="says">{[counts && `${counts}.`, sharesIn(summary)].filter(Boolean).join(' ')}</p>;
}

function sharesIn({ quotes, quotedShare, reportedShare }: Summary): string {
  if (quotes.length === 0)
    return reportedShare > 0 ? `${words.nobodyQuoted()} ${words.shareReported(reportedShare)}` : words.outletOnly();
  return reportedShare > 0 ? words.shares(quotedShare, reportedShare) : words.shareQuoted(quotedShare);
}

function lengthWords({ quotes, longest }: Summary): string {
  if (quotes.length === 1) return words.quotationOfLength(longest);
  return longest <= shortWords
    ? words.quotationsNoneLonger(quotes.length, longest)
    : words.quotationsLongest(quotes.length, longest);
}
