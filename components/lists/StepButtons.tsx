import { number } from '../../lib/i18n/formats';
import { message } from '../../lib/i18n/message';
import { Icon } from '../controls/Icon';
import { lateIcons } from '../controls/lateIcons';
import type { Steps } from './useSteps';

interface StepButtonsProps {
  readonly steps: Steps;
  readonly count: number;
  /** Unique in the panel. */
  readonly id: string;
  /** The id of the element that names whose entries these are. */
  readonly of: string;
  readonly labels: readonly [previous: string, next: string];
}

/** Buttons for the previous and the next entry, and the reader's position. */
export const StepButtons = ({ steps, count, id, of, labels: [previous, next] }: StepButtonsProps) => (
  <div class="steps">
    <StepButton id={`${id}-previous`} of={of} label={previous} onClick={steps.goBack} />
    <StepButton id={`${id}-next`} of={of} label={next} onClick={steps.goOn} isForward />
    <span class="visited" aria-live="polite">
      {steps.at !== null && message('units.indexOf', { index: number(steps.at + 1), count: number(count) })}
    </span>
  </div>
);

interface StepButtonProps {
  readonly id: string;
  readonly of: string;
  readonly label: string;
  readonly isForward?: boolean;
  readonly onClick: () => void;
}

const StepButton = ({ id, of, label, isForward = false, onClick }: StepButtonProps) => (
  <button type="button" id={id} class="step" aria-label={label} aria-labelledby={`${id} ${of}`} onClick={onClick}>
    {/* The button is labelled otherwise, and a title on it would be read out too. */}
    <span title={label}>
      <Icon path={isForward ? lateIcons.arrowDown : lateIcons.arrowUp} />
    </span>
  </button>
);
