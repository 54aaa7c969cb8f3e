import { useMemo, useState } from 'preact/hooks';
import './entry.css';
import './speakers.css';
import { overlaps } from '../lib/analysis/text';
import type { Quote } from '../lib/analysis/types';
import { quoteWords } from '../lib/summary/quotedWords';
import { isFound } from '../lib/summary/search';
import type { Speaker } from '../lib/summary/speakers';
import type { Summary } from '../lib/summary/summarize';
import type { Visited } from './panelState';
import type { LookedAt, Reading } from './reading';
import { SearchField, worthSearching } from './SearchField';
import { SpeakerItem } from './SpeakerItem';
import { words } from './words';

interface Group {
  readonly speaker: Speaker | null;
  readonly quotes: readonly Quote[];
}

interface SpeakerListProps extends Reading {
  readonly current: Visited | undefined;
  /** Called with what the reader looks at in the list, null when they look elsewhere. Keep it the same from render to render. */
  readonly lookAt: (lookedAt: LookedAt | null) => void;
}

/** The speakers with their quotations, then the quotations that nobody is named for. */
export function SpeakerList({ current, lookAt, ...reading }: SpeakerListProps) {
  const { article, summary } = reading;
  const [query, search] = useState('');
  const isSearching = query.trim() !== '';
  const groups = useMemo(
    () => groupQuotes(summary.speakers, summary.unnamed).flatMap((group) => narrow(group, article.text, query.trim())),
    [summary, article.text, query],
  );
  if (summary.quotes.length === 0) return <p class="nothing">{words.noSpeakers()}</p>;
  return (
    <>
      {summary.quotes.length >= worthSearching && (
        <SearchField
          label={words.searchQuotes()}
          query={query}
          found={groups.reduce((sum, { quotes }) => sum + quotes.length, 0)}
          all={summary.quotes.length}
          onSearch={search}
        />
      )}
      {groups.length === 0 && <p class="nothing">{words.nothingFound()}</p>}
      <ul class="speakers">
        {groups.map(({ speaker, quotes }, index) => (
          <SpeakerItem
            key={speaker?.key ?? ''}
            reading={reading}
            speaker={speaker}
            quotes={quotes}
            current={quotes.find((quote) => isCurrent(quote, current))?.id ?? null}
            visited={quotes.some(({ id }) => id === current?.quoteId) ? current : undefined}
            opens={index === 0}
            isSearching={isSearching}
            share={shareOf(speaker, summary)}
            lookAt={lookAt}
          />
        ))}
      </ul>
    </>
  );
}

const groupQuotes = (speakers: readonly Speaker[], unnamed: readonly Quote[]): Group[] => [
  ...speakers.map((speaker) => ({ speaker, quotes: speaker.quotes })),
  ...(unnamed.length > 0 ? [{ speaker: null, quotes: unnamed }] : []),
];

/** The part of a group that a search leaves; all of it when the speaker is what was searched for. */
function narrow(group: Group, text: string, query: string): Group[] {
  if (query === '') return [group];
  if (group.speaker && isFound(`${group.speaker.name} ${group.speaker.role ?? ''}`, query)) return [group];
  const quotes = group.quotes.filter((quote) => isFound(quoteWords(text, quote), query));
  return quotes.length > 0 ? [{ ...group, quotes }] : [];
}

/** A speaker's share of all quoted words; what nobody is named for when there is no speaker. */
function shareOf(speaker: Speaker | null, { quotedWords, speakers }: Summary): number {
  const named = speakers.reduce((sum, { words }) => sum + words, 0);
  return (speaker?.words ?? quotedWords - named) / Math.max(1, quotedWords);
}

const isCurrent = (quote: Quote, current: Visited | undefined): boolean =>
  current !== undefined && quote.content.some((span) => overlaps(span, current.span));
