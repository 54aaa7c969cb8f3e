import type { VNode } from 'preact';
import { overlaps } from '../../lib/analysis/text/span';
import { message } from '../../lib/i18n/message';
import type { SpeakerGroup } from '../../lib/summary/findInSummary';
import type { Passage } from '../../lib/summary/passages';
import type { Speaker } from '../../lib/summary/speakers';
import type { Summary } from '../../lib/summary/summarize';
import type { Visited } from '../panelState';
import type { Hovered, PanelArticle } from '../panelArticle';
import { SpeakerItem } from './SpeakerItem';
import type { SpeakerPassagesProps } from './SpeakerPassages';

interface SpeakerListProps extends PanelArticle {
  readonly groups: readonly SpeakerGroup[];
  /** Whether the groups are the results of a search, which are shown open. */
  readonly isSearching: boolean;
  readonly current: Visited | undefined;
  /** Called with the entry under the pointer, null when there is none. Must be the same function in every render. */
  readonly hover: (hovered: Hovered | null) => void;
  /** What an entry opens to; null while it is loading. */
  readonly show: (passages: SpeakerPassagesProps) => VNode | null;
}

/** The speakers with their quotations and reports, then the passages without a named speaker. */
export function SpeakerList({ groups, isSearching, current, hover, show, ...panelArticle }: SpeakerListProps) {
  const { summary } = panelArticle;
  if (summary.passages.length === 0) return <p class="nothing">{message('speakers.none')}</p>;
  if (groups.length === 0) return <p class="nothing">{message('search.nothing')}</p>;
  return (
    <ul class="speakers">
      {groups.map((group) => {
        const passages = [...group.quotes, ...group.reports];
        return (
          <SpeakerItem
            key={group.speaker?.key ?? ''}
            panelArticle={panelArticle}
            {...group}
            current={passages.find((passage) => isCurrent(passage, current))?.id ?? null}
            visited={passages.some(({ id }) => id === current?.passageId) ? current : undefined}
            opens={groups.length === 1}
            isSearching={isSearching}
            shares={sharesOf(group, summary)}
            hover={hover}
            show={show}
          />
        );
      })}
    </ul>
  );
}

/** A speaker's share of all quoted and of all reported words; without a speaker, that of passages with no named one. */
function sharesOf({ speaker }: SpeakerGroup, { quotedWords, reportedWords, speakers }: Summary) {
  const rest = (all: number, of: (one: Speaker) => number) => all - speakers.reduce((sum, one) => sum + of(one), 0);
  const quoted = speaker?.quotedWords ?? rest(quotedWords, (one) => one.quotedWords);
  const reported = speaker?.reportedWords ?? rest(reportedWords, (one) => one.reportedWords);
  return { quoted: quoted / Math.max(1, quotedWords), reported: reported / Math.max(1, reportedWords) };
}

/** Whether the reader went there: to this passage, or to words of it. */
const isCurrent = (passage: Passage, current: Visited | undefined): boolean =>
  current !== undefined &&
  (current.passageId === undefined
    ? passage.own.some((span) => overlaps(span, current.span))
    : passage.id === current.passageId);
