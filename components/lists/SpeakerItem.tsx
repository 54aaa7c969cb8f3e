import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Speaker } from '../../lib/summary/speakers';
import { passageSpan, passageText } from '../../lib/summary/passageText';
import type { Passage } from '../../lib/summary/passages';
import { colourOf } from '../strip/colourOf';
import { CopyAllButton } from './CopyAllButton';
import { Icon } from '../controls/Icon';
import { Lane } from '../strip/Lane';
import type { Visited } from '../panelState';
import { PassageItem } from './PassageItem';
import type { Hovered, PanelArticle } from '../panelArticle';
import { strings } from '../strings';

interface SpeakerItemProps {
  readonly panelArticle: PanelArticle;
  /** Null for passages without a named speaker. */
  readonly speaker: Speaker | null;
  readonly quotes: readonly Passage[];
  readonly reports: readonly Passage[];
  /** The passage the reader last went to, when it is one of these. */
  readonly current: number | null;
  /** Where the reader went, when it is to one of these. */
  readonly visited: Visited | undefined;
  /** Whether the entry is open at first. */
  readonly opens: boolean;
  readonly isSearching: boolean;
  /** The share of all quoted words, and of all reported ones, 0 to 1. */
  readonly shares: { readonly quoted: number; readonly reported: number };
  /** See `SpeakerListProps`. */
  readonly hover: (hovered: Hovered | null) => void;
}

/** How many passages of a speaker are listed at first, and how many more each time the reader asks. */
const portion = 100;

/** A speaker with role, lane and share; opens to the quotations, then the reports. */
export function SpeakerItem(props: SpeakerItemProps) {
  const { panelArticle, speaker, quotes, reports, current, visited, opens, isSearching, shares, hover } = props;
  const [isOpen, open] = useState(opens);
  const [limit, raise] = useState(portion);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { article, analysis, actions } = panelArticle;
  const { copyAll } = actions;
  const isExpanded = isOpen || isSearching;
  const key = speaker?.key ?? '';
  const passages = useMemo(() => [...quotes, ...reports], [quotes, reports]);

  // The strip can go to a passage that a closed entry hides.
  useEffect(() => {
    if (!visited) return;
    const place = passages.findIndex(({ id }) => id === visited.passageId);
    open(true);
    raise((given) => Math.max(given, portion * Math.ceil((place + 1) / portion)));
  }, [visited]);
  useEffect(() => {
    if (visited && isOpen) list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [visited, isOpen, limit]);

  const isRead = analysis.scope === 'full';
  const name = speaker?.name ?? (isRead ? strings.unnamed() : strings.unread());
  const role = speaker
    ? (speaker.role ?? strings.sourceType(speaker.sourceType))
    : isRead
      ? strings.unnamedRole()
      : strings.unreadRole();
  const items = useMemo(
    () =>
      passages
        .slice(0, limit)
        .map((passage) => (
          <PassageItem
            key={passage.id}
            text={article.text}
            language={article.language}
            passage={passage}
            actions={actions}
            isCurrent={passage.id === current}
            onHover={(isHovered) => hover(isHovered ? { speaker: key, passageId: passage.id } : { speaker: key })}
          />
        )),
    [passages, limit, article, actions, current, key, hover],
  );
  const quoteItems = items.slice(0, quotes.length);
  const reportItems = items.slice(quotes.length);
  const [first] = passages;

  return (
    <li
      class={speaker ? 'speaker' : 'speaker unnamed'}
      style={colourOf(speaker)}
      data-open={isExpanded}
      onPointerEnter={() => hover({ speaker: key })}
      onPointerLeave={() => hover(null)}
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
          <Lane spans={passages.map(passageSpan)} text={article.text} />
          <span class="numbers">
            {quotes.length > 0 && (
              <span>
                <span class="count">{strings.number(quotes.length)}</span>
                <span class="hidden"> {strings.quotationsUnit(quotes.length)}</span>
              </span>
            )}
            {reports.length > 0 && (
              <span class="reports" title={strings.reportedTimes(reports.length)}>
                <span aria-hidden="true">{strings.reportsBeside(reports.length, quotes.length)}</span>
                <span class="hidden"> {strings.reportedTimes(reports.length)}</span>
              </span>
            )}
          </span>
          <Icon name="chevron-down" />
          {!isExpanded && first && (
            <span class="preview" lang={article.language ?? undefined} dir="auto" aria-hidden="true">
              {first.kind === 'report' ? passageText(article.text, first) : <q>{passageText(article.text, first)}</q>}
            </span>
          )}
        </button>
      </h2>
      <div id={id} hidden={!isExpanded}>
        {!isSearching && (
          <div class="group-line">
            <p>{shareWords(shares)}</p>
            {copyAll && passages.length > 1 && <CopyAllButton name={name} copy={() => copyAll(passages)} />}
          </div>
        )}
        <div ref={list}>
          {quoteItems.length > 0 && <ul class="quotes">{quoteItems}</ul>}
          {reportItems.length > 0 && (
            <>
              <h3 class="reported-line">{strings.reportedNotQuoted()}</h3>
              <ul class="quotes">{reportItems}</ul>
            </>
          )}
          {passages.length > limit && (
            <p class="more">
              <button type="button" class="button" onClick={() => raise(limit + portion)}>
                {strings.showMore(Math.min(portion, passages.length - limit))}
              </button>
            </p>
          )}
        </div>
      </div>
    </li>
  );
}

/** The speaker's shares of the quoted and of the reported words; empty when they are all of them. */
function shareWords({ quoted, reported }: SpeakerItemProps['shares']): string {
  return [
    ...(quoted > 0 && quoted < 1 ? [strings.shareOfQuoted(quoted)] : []),
    ...(reported > 0 && reported < 1 ? [strings.shareOfReported(reported)] : []),
  ].join(strings.separator());
}
