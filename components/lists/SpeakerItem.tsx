import type { VNode } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { number } from '../../lib/i18n/formats';
import { message } from '../../lib/i18n/message';
import { plural } from '../../lib/i18n/plural';
import type { Speaker } from '../../lib/summary/speakers';
import { passageSpan, passageText } from '../../lib/summary/passageText';
import { colourOf } from '../strip/colourOf';
import { Icon } from '../controls/Icon';
import { icons } from '../controls/icons';
import { Lane } from '../strip/Lane';
import type { SpeakerPassagesProps } from './SpeakerPassages';
import { roleWords } from '../words/roleWords';

interface SpeakerItemProps extends Omit<SpeakerPassagesProps, 'speakerKey' | 'name' | 'isOpen'> {
  /** Null for passages without a named speaker. */
  readonly speaker: Speaker | null;
  /** Whether the entry is open at first. */
  readonly opens: boolean;
  /** What the entry opens to; null while it is loading. */
  readonly show: (passages: SpeakerPassagesProps) => VNode | null;
}

/** A speaker with role, lane and share; opens to the quotations and reports. */
export function SpeakerItem({ speaker, opens, show, ...listed }: SpeakerItemProps) {
  const { panelArticle, quotes, reports, visited, isSearching, hover } = listed;
  const [isOpen, open] = useState(opens);
  const id = useId();
  const { article, analysis } = panelArticle;
  const isExpanded = isOpen || isSearching;
  const speakerKey = speaker?.key ?? '';
  const passages = [...quotes, ...reports];

  // The strip can go to a passage that a closed entry hides.
  useEffect(() => {
    if (visited) open(true);
  }, [visited]);

  const isRead = analysis.scope === 'full';
  const name = speaker?.name ?? message(isRead ? 'speakers.unnamed' : 'speakers.unread');
  const role = roleWords(speaker, isRead);
  const [first] = passages;
  const content = show({ ...listed, speakerKey, name, isOpen });

  return (
    <li
      class={speaker ? 'speaker' : 'speaker unnamed'}
      style={colourOf(speaker)}
      data-open={isExpanded}
      onPointerEnter={() => hover({ speaker: speakerKey })}
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
                <span class="count">{number(quotes.length)}</span>
                <span class="hidden"> {plural('units.quotationsAlone', quotes.length)}</span>
              </span>
            )}
            {reports.length > 0 && (
              <span class="reports" title={plural('units.reported', reports.length)}>
                <span aria-hidden="true">{`${quotes.length > 0 ? '+' : ''}${number(reports.length)}`}</span>
                <span class="hidden"> {plural('units.reported', reports.length)}</span>
              </span>
            )}
          </span>
          <Icon path={icons.chevronDown} />
          {!isExpanded && first && (
            <span class="preview" lang={article.language ?? undefined} dir="auto" aria-hidden="true">
              {first.kind === 'report' ? passageText(article.text, first) : <q>{passageText(article.text, first)}</q>}
            </span>
          )}
        </button>
      </h2>
      <div id={id} hidden={!isExpanded} aria-busy={content === null}>
        {content}
      </div>
    </li>
  );
}
