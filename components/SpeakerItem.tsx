import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Quote } from '../lib/analysis/types';
import type { Speaker } from '../lib/summary/speakers';
import { quoteSpan } from '../lib/summary/quotedWords';
import { colourOf } from './Colour';
import { CopyAllButton } from './CopyAllButton';
import { Icon } from './Icon';
import { Lane } from './Lane';
import type { Visited } from './panelState';
import { QuoteItem } from './QuoteItem';
import type { LookedAt, Reading } from './reading';
import { words } from './words';

interface SpeakerItemProps {
  readonly reading: Reading;
  /** Null for the quotations that nobody is named for. */
  readonly speaker: Speaker | null;
  readonly quotes: readonly Quote[];
  /** The quotation the reader went to last, when it is one of these. */
  readonly current: number | null;
  /** Where the reader went, when it is to one of these. */
  readonly visited: Visited | undefined;
  /** Whether the entry is open at first. */
  readonly opens: boolean;
  readonly isSearching: boolean;
  /** Of all quoted words, 0 to 1. */
  readonly share: number;
  /** See `SpeakerListProps`. */
  readonly lookAt: (lookedAt: LookedAt | null) => void;
}

/** So many quotations of one speaker are listed at once, and so many more each time the reader asks. */
const portion = 100;

/** A speaker: who, where in the article, how much; opens to the quotations. */
export function SpeakerItem(props: SpeakerItemProps) {
  const { reading, speaker, quotes, current, visited, opens, isSearching, share, lookAt } = props;
  const [isOpen, open] = useState(opens);
  const [limit, raise] = useState(portion);
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const { article, analysis, actions } = reading;
  const { copyAll } = actions;
  const isExpanded = isOpen || isSearching;
  const key = speaker?.key ?? '';

  // The strip leads to quotations that a closed entry hides.
  useEffect(() => {
    if (!visited) return;
    const place = quotes.findIndex((quote) => quote.id === visited.quoteId);
    open(true);
    raise((given) => Math.max(given, portion * Math.ceil((place + 1) / portion)));
  }, [visited]);
  useEffect(() => {
    if (visited && isOpen) list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [visited, isOpen, limit]);

  const isRead = analysis.scope === 'full';
  const name = speaker?.name ?? (isRead ? words.unnamed() : words.unread());
  const role = speaker
    ? (speaker.role ?? words.sourceType(speaker.sourceType))
    : isRead
      ? words.unnamedRole()
      : words.unreadRole();
  const items = useMemo(
    () =>
      quotes
        .slice(0, limit)
        .map((quote) => (
          <QuoteItem
            key={quote.id}
            text={article.text}
            language={article.language}
            quote={quote}
            actions={actions}
            isCurrent={quote.id === current}
            look={(isLookedAt) => lookAt(isLookedAt ? { speaker: key, quoteId: quote.id } : { speaker: key })}
          />
        )),
    [quotes, limit, article, actions, current, key, lookAt],
  );

  return (
    <li
      class={speaker ? 'speaker' : 'speaker unnamed'}
      style={colourOf(speaker)}
      data-open={isExpanded}
      onPointerEnter={() => lookAt({ speaker: key })}
      onPointerLeave={() => lookAt(null)}
    >
      <h2>
        <button
          type="button"
          class="who"
          aria-expanded={isExpanded}
          aria-controls={id}
          disabled={isSearching}
          onClick={() => open(!isOpen)}
        >
          <i class="swatch" />
          <span class="name">
            <bdi>{name}</bdi>
          </span>
          {role !== '' && (
            <span class="role">
              <bdi>{role}</bdi>
            </span>
          )}
          <Lane spans={quotes.map(quoteSpan)} text={article.text} />
          <span class="numbers">
            <span class="count">{words.number(quotes.length)}</span>
            <span class="hidden"> {words.quotationsUnit(quotes.length)}</span>
          </span>
          <Icon name="chevron-down" />
        </button>
      </h2>
      <div id={id} hidden={!isExpanded}>
        {!isSearching && (
          <div class="group-line">
            {share < 1 && <p>{words.shareOfQuoted(share)}</p>}
            {copyAll && quotes.length > 1 && <CopyAllButton name={name} copy={() => copyAll(quotes)} />}
          </div>
        )}
        <ul class="quotes" ref={list}>
          {items}
          {quotes.length > limit && (
            <li class="more">
              <button type="button" class="button" onClick={() => raise(limit + portion)}>
                {words.showMore(Math.min(portion, quotes.length - limit))}
              </button>
            </li>
          )}
        </ul>
      </div>
    </li>
  );
}
