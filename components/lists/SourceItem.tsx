import { number } from '../../lib/i18n/formats';
import { message } from '../../lib/i18n/message';
import { passedOn } from '../../lib/export/passedOn';
import { passageSpan } from '../../lib/summary/passageText';
import type { ListedSource } from '../../lib/summary/sources';
import { colourOf } from '../strip/colourOf';
import type { PanelActions } from '../panelState';
import { SteppedRow } from './SteppedRow';
import { useSteps } from './useSteps';

interface SourceItemProps {
  readonly source: ListedSource;
  readonly text: string;
  readonly goTo: PanelActions['goTo'];
}

/** A source, and the way through its passages. */
export function SourceItem({ source: { speaker, reason, passages }, text, goTo }: SourceItemProps) {
  const steps = useSteps(passages.length, (index) => {
    const passage = passages[index];
    if (passage) goTo(passageSpan(passage), passage.id);
  });
  return (
    <li style={colourOf(speaker)}>
      <SteppedRow
        name={speaker.name}
        about={reason === null ? speaker.role : message('sources.reason', { reason })}
        spans={passages.map(passageSpan)}
        text={text}
        steps={steps}
        labels={[message('sources.previous'), message('sources.next')]}
      >
        <span class="amount">{passedOn(speaker.quotes.length, speaker.reports.length)}</span>
        <span class="count" aria-hidden="true">
          {number(passages.length)}
        </span>
      </SteppedRow>
    </li>
  );
}
