import './plainSentence.css';
import type { Analysis } from '../lib/analysis/types';
import type { Speaker } from '../lib/summary/speakers';
import type { Summary } from '../lib/summary/summarize';
import { Colour } from './Colour';
import { listSeparators } from '../lib/words/formats';
import { words } from './words';

/** How many speakers are named in the sentence; the others are counted together. */
const namedAtMost = 3;

/** Up to here, the longest quotation is short enough to be worth saying "none longer than". */
const shortWords = 12;

/** The sourcing of the article in one or two sentences. The names wear the colours of the strip. */
export function PlainSentence({ summary, scope }: { summary: Summary; scope: Analysis['scope'] }) {
  const { quotes, speakers, unnamed, longest } = summary;
  if (quotes.length === 0) return <p class="says">{words.nobodyQuoted()}</p>;
  const shown = speakers.length === namedAtMost + 1 ? speakers : speakers.slice(0, namedAtMost);
  const others = speakers.slice(shown.length);
  const clauses = [
    ...shown.map((speaker) => <Clause key={speaker.key} speaker={speaker} all={quotes.length} />),
    ...(others.length > 0 ? [words.comeFromOthers(sumQuotes(others), others.length)] : []),
    ...(unnamed.length > 0 ? [words.haveNoSpeaker(unnamed.length, quotes.length)] : []),
  ];
  const separators = listSeparators(clauses.length);
  return (
    <p class="says">
      {lengthWords(quotes.length, longest)}{' '}
      {scope === 'full' && clauses.map((clause, index) => [separators[index], clause])}
      {scope === 'full' && `${separators.at(-1) ?? ''}. `}
      {words.shareQuoted(summary.quotedShare)}
    </p>
  );
}

function lengthWords(count: number, longest: number): string {
  if (count === 1) return words.quotationOfLength(longest);
  return longest <= shortWords ? words.quotationsNoneLonger(count, longest) : words.quotationsLongest(count, longest);
}

/** What of all quotations is a speaker’s. */
function Clause({ speaker, all }: { speaker: Speaker; all: number }) {
  const say = speaker.sourceType === 'person' ? words.areSomeones : words.comeFrom;
  const name = withinSentence(speaker.name);
  const clause = say(speaker.quotes.length, all, name);
  const at = clause.indexOf(name);
  if (at < 0) return <>{clause}</>;
  return (
    <>
      {clause.slice(0, at)}
      <Colour speaker={speaker}>{name}</Colour>
      {clause.slice(at + name.length)}
    </>
  );
}

/** "A spokesman" as it reads in the middle of a sentence. */
const withinSentence = (name: string): string =>
  name.replace(/^(?:An?|The|One|Some|Several|Many|Two|Three|His|Her|Their)(?= )/, (first) => first.toLowerCase());

const sumQuotes = (speakers: readonly Speaker[]): number =>
  speakers.reduce((sum, { quotes }) => sum + quotes.length, 0);
