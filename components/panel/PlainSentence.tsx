import type { Analysis } from '../../lib/analysis/result/analysis';
import type { Summary } from '../../lib/summary/summarize';
import { strings } from '../strings';

/** In words: when the longest quotation is this short, the sentence says "none longer than". */
const shortWords = 12;

/** The sourcing of the article in two short sentences: how much is quoted, and whose word the whole rests on. */
export function PlainSentence({ summary, scope }: { summary: Summary; scope: Analysis['scope'] }) {
  const { quotes, unnamed } = summary;
  const counts = [
    ...(quotes.length > 0 ? [lengthWords(summary)] : []),
    ...(scope === 'full' && unnamed.quotes.length > 0
      ? [strings.haveNoSpeaker(unnamed.quotes.length, quotes.length)]
      : []),
  ].join(strings.clauseSeparator());
  return <p class="says">{[counts && `${counts}.`, sharesIn(summary)].filter(Boolean).join(' ')}</p>;
}

function sharesIn({ quotes, quotedShare, reportedShare }: Summary): string {
  if (quotes.length === 0)
    return reportedShare > 0
      ? `${strings.nobodyQuoted()} ${strings.shareReported(reportedShare)}`
      : strings.outletOnly();
  return reportedShare > 0 ? strings.shares(quotedShare, reportedShare) : strings.shareQuoted(quotedShare);
}

function lengthWords({ quotes, longest }: Summary): string {
  if (quotes.length === 1) return strings.quotationOfLength(longest);
  return longest <= shortWords
    ? strings.quotationsNoneLonger(quotes.length, longest)
    : strings.quotationsLongest(quotes.length, longest);
}
