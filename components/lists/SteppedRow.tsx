import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Span } from '../../lib/analysis/text/span';
import { Lane } from '../strip/Lane';
import { StepButtons } from './StepButtons';
import type { Steps } from './useSteps';

interface SteppedRowProps {
  readonly name: string;
  /** What they are, or why the text does not name them; null when it says neither. */
  readonly about: string | null;
  /** Their places in the article, which `steps` goes through. */
  readonly spans: readonly Span[];
  readonly text: string;
  readonly steps: Steps;
  readonly labels: readonly [previous: string, next: string];
  /** The id of the element that says more. */
  readonly describedBy?: string | undefined;
  /** How often. */
  readonly children: ComponentChildren;
}

/** Somebody in a list: each press goes to the next of their places, and two small buttons go back and forth. */
export function SteppedRow({ name, about, spans, text, steps, labels, describedBy, children }: SteppedRowProps) {
  const id = useId();
  return (
    <>
      <button type="button" class="person" aria-describedby={describedBy} onClick={steps.goOn}>
        <i class="swatch" />
        <span class="name" id={`${id}-name`}>
          <bdi>{name}</bdi>
        </span>
        {about !== null && (
          <span class="role">
            <bdi>{about}</bdi>
          </span>
        )}
        <Lane spans={spans} text={text} />
        {children}
      </button>
      {spans.length > 1 && <StepButtons steps={steps} count={spans.length} id={id} of={`${id}-name`} labels={labels} />}
    </>
  );
}
