import { explainAttribution } from '../../lib/summary/evidence';
import { passageSpan, passageText } from '../../lib/summary/passageText';
import type { Passage } from '../../lib/summary/passages';
import { CopyButton } from './CopyButton';
import type { PanelActions } from '../panelState';
import { Dotted } from '../words/Dotted';
import { evidenceWords } from '../words/evidenceWords';

interface PassageItemProps {
  readonly text: string;
  /** The language of the passage. */
  readonly language: string | null;
  readonly passage: Passage;
  readonly actions: Pick<PanelActions, 'goTo' | 'copy'>;
  /** Whether the reader last went here. */
  readonly isCurrent: boolean;
  /** Called when the pointer enters it, and when it leaves. */
  readonly onHover?: (isHovered: boolean) => void;
}

/** A quotation or a report, linked to its words in the page; says how its source is known. */
export function PassageItem({ text, language, passage, actions, isCurrent, onHover }: PassageItemProps) {
  const { copy } = actions;
  const said = passageText(text, passage);
  const evidence = passage.attribution && explainAttribution(text, passage, passage.attribution);
  return (
    <li onPointerEnter={() => onHover?.(true)} onPointerLeave={() => onHover?.(false)}>
      <button
        type="button"
        class="quote"
        data-kind={passage.kind}
        lang={language ?? undefined}
        dir="auto"
        aria-current={isCurrent}
        onClick={() => actions.goTo(passageSpan(passage), passage.id)}
      >
        {passage.kind === 'report' ? <span>{said}</span> : <q>{said}</q>}
      </button>
      {evidence && (
        <p class="how">
          <Dotted>
            {evidenceWords(evidence)}
            {evidence.cue !== null && <em lang={language ?? undefined}>{evidence.cue}</em>}
          </Dotted>
        </p>
      )}
      {copy && <CopyButton quoted={said} copy={() => copy(passage)} />}
    </li>
  );
}
