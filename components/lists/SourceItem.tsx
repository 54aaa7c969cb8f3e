import { useId } from 'preact/hooks';
import { number } from '../../lib/i18n/formats';
import { message } from '../../lib/i18n/message';
import { passedOn } from '../../lib/export/passedOn';
import { passageSpan } from '../../lib/summary/passageText';
import type { ListedSource } from '../../lib/summary/sources';
import { colourOf } from '../strip/colourOf';
import { Lane } from '../strip/Lane';
import type { PanelActions } from '../panelState';
import { StepButtons } from './StepButtons';
import { useSteps } from './useSteps';

interface SourceItemProps {
  readonly source: ListedSource;
  readonly text: string;
  readonly goTo: PanelActions['goTo'];
}

/** A source: each press goes to its next passage, and two small buttons go back and forth. */
export function SourceItem({ source: { speaker, reason, passages }, text, goTo }: SourceItemProps) {
  const id = useId();
  const steps = useSteps(passages.length, (index) => {
    const passage = passages[index];
    if (passage) goTo(passageSpan(passage), passage.id);
  });
  const about = reason === null ? speaker.role : message('sources.reason', { reason });
  return (
    <li style={colourOf(speaker)}>
      <button type="button" class="person" onClick={steps.goOn}>
        <i class="swatch" />
        <span class="name" id={`${id}-name`}>
          <bdi>{speaker.name}</bdi>
        </span>
        {about !== null && (
          <span class="role">
            <bdi>{about}</bdi>
          </span>
        )}
        <span class="amount">{passedOn(speaker.quotes.length, speaker.reports.length)}</span>
        <Lane spans={passages.map(passageSpan)} text={text} />
        <span class="count" aria-hidden="true">
          {number(passages.length)}
        </span>
      </button>
      {passages.length > 1 && (
        <StepButtons
          steps={steps}
          count={passages.length}
          id={id}
          of={`${id}-name`}
          labels={[message('sources.previous'), message('sources.next')]}
        />
      )}
    </li>
  );
}
