import type { Analysis } from '../../lib/analysis/result/analysis';
import { capitalised } from '../../lib/i18n/capitalised';
import { message } from '../../lib/i18n/message';
import { plural } from '../../lib/i18n/plural';
import { withCommas } from '../../lib/i18n/withCommas';
import type { Summary } from '../../lib/summary/summarize';
import { shareInWords } from '../words/shareInWords';

/** In words: when the longest quotation is this short, the sentence says "none longer than". */
const shortWords = 12;

/** The sourcing of the article in two short sentences: how much is quoted, and whose word the whole rests on. */
export function PlainSentence({ summary, scope }: { summary: Summary; scope: Analysis['scope'] }) {
  const { quotes, unnamed } = summary;
  const counts = withCommas(
    quotes.length > 0 && lengthWords(summary),
    scope === 'full' && unnamed.quotes.length > 0 && unnamedWords(unnamed.quotes.length, quotes.length),
  );
  return (
    <p class="says">
      {[counts && message('sentence.counts', { counts }), sharesIn(summary)].filter(Boolean).join(' ')}
    </p>
  );
}

function sharesIn({ quotes, quotedShare, reportedShare }: Summary): string {
  const quoted = shareInWords(quotedShare);
  const reported = shareInWords(reportedShare);
  if (quotes.length > 0)
    return capitalised(
      reportedShare > 0
        ? message('sentence.shares', { quoted, reported })
        : message('sentence.shareQuoted', { share: quoted }),
    );
  return reportedShare > 0
    ? `${message('sentence.nobodyQuoted')} ${capitalised(message('sentence.shareReported', { reported }))}`
    : message('sentence.outletOnly');
}

const unnamedWords = (unnamed: number, all: number): string =>
  all === 1 ? message('sentence.onlyUnnamed') : plural('sentence.haveNoSpeaker', unnamed);

function lengthWords({ quotes, longest }: Summary): string {
  const counted = { quotations: plural('units.quotations', quotes.length), words: plural('units.words', longest) };
  if (quotes.length === 1) return message('sentence.ofLength', counted);
  return message(longest <= shortWords ? 'sentence.noneLonger' : 'sentence.longest', counted);
}
