import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import './passages.css';
import { number, percent } from '../../lib/i18n/formats';
import { message } from '../../lib/i18n/message';
import type { Passage } from '../../lib/summary/passages';
import { CopyAllButton } from './CopyAllButton';
import type { Hovered, PanelArticle } from '../panelArticle';
import type { Visited } from '../panelState';
import { Dotted } from '../words/Dotted';
import { PassageItem } from './PassageItem';

export interface SpeakerPassagesProps {
  readonly panelArticle: PanelArticle;
  /** The key of the speaker; empty for no named speaker. */
  readonly speakerKey: string;
  readonly name: string;
  readonly quotes: readonly Passage[];
  readonly reports: readonly Passage[];
  /** The passage the reader last went to, when it is one of these. */
  readonly current: number | null;
  /** Where the reader went, when it is to one of these. */
  readonly visited: Visited | undefined;
  /** Whether the reader sees them. */
  readonly isOpen: boolean;
  readonly isSearching: boolean;
  /** The share of all quoted words, and of all reported ones, 0 to 1. */
  readonly shares: { readonly quoted: number; readonly reported: number };
  /** See `SpeakerListProps`. */
  readonly hover: (hovered: Hovered | null) => void;
}

/** How many passages of a speaker are listed at first, and how many more each time the reader asks. */
const portion = 100;

/** The quotations of a speaker, then the reports. */
export function SpeakerPassages(props: SpeakerPassagesProps) {
  const { panelArticle, speakerKey, name, quotes, reports, current, visited, isOpen, isSearching, shares, hover } =
    props;
  const [limit, raise] = useState(portion);
  const list = useRef<HTMLDivElement>(null);
  const { article, actions } = panelArticle;
  const { copyAll } = actions;
  const passages = useMemo(() => [...quotes, ...reports], [quotes, reports]);

  useEffect(() => {
    if (!visited) return;
    const place = passages.findIndex(({ id }) => id === visited.passageId);
    raise((given) => Math.max(given, portion * Math.ceil((place + 1) / portion)));
  }, [visited]);
  useEffect(() => {
    if (visited && isOpen) list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [visited, isOpen, limit]);

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
            onHover={(isHovered) =>
              hover(isHovered ? { speaker: speakerKey, passageId: passage.id } : { speaker: speakerKey })
            }
          />
        )),
    [passages, limit, article, actions, current, speakerKey, hover],
  );
  const quoteItems = items.slice(0, quotes.length);
  const reportItems = items.slice(quotes.length);

  return (
    <>
      {!isSearching && (
        <div class="group-line">
          <Shares {...shares} />
          {copyAll && passages.length > 1 && <CopyAllButton name={name} copy={() => copyAll(passages)} />}
        </div>
      )}
      <div ref={list}>
        {quoteItems.length > 0 && <ul class="quotes">{quoteItems}</ul>}
        {reportItems.length > 0 && (
          <>
            <h3 class="reported-line">{message('speakers.reported')}</h3>
            <ul class="quotes">{reportItems}</ul>
          </>
        )}
        {passages.length > limit && (
          <p class="more">
            <button type="button" class="button" onClick={() => raise(limit + portion)}>
              {message('speakers.showMore', { count: number(Math.min(portion, passages.length - limit)) })}
            </button>
          </p>
        )}
      </div>
    </>
  );
}

/** The speaker's shares of the quoted and of the reported words; empty when they are all of them. */
const Shares = ({ quoted, reported }: SpeakerPassagesProps['shares']) => (
  <p>
    <Dotted>
      {quoted > 0 && quoted < 1 && message('speakers.share', { share: percent(quoted) })}
      {reported > 0 && reported < 1 && message('speakers.shareReported', { share: percent(reported) })}
    </Dotted>
  </p>
);
