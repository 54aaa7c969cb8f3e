import './quotes.css';
import type { Quote } from '../lib/analysis/types';
import { explainAttribution } from '../lib/summary/evidence';
import { quoteSpan, quoteWords } from '../lib/summary/quotedWords';
import { CopyButton } from './CopyButton';
import type { PanelActions } from './panelState';
import { words } from './words';

interface QuoteItemProps {
  readonly text: string;
  /** The language of the words. */
  readonly language: string | null;
  readonly quote: Quote;
  readonly actions: PanelActions;
  /** Whether the reader went here last. */
  readonly isCurrent: boolean;
  /** Called when the reader points at the quotation, and when no longer. */
  readonly look?: (isLookedAt: boolean) => void;
}

/** A quotation: goes to its place in the page; says how its speaker is known. */
export function QuoteItem({ text, language, quote, actions, isCurrent, look }: QuoteItemProps) {
  const { copy } = actions;
  const quoted = quoteWords(text, quote);
  const evidence = quote.attribution && explainAttribution(text, quote, quote.attribution);
  return (
    <li onPointerEnter={() => look?.(true)} onPointerLeave={() => look?.(false)}>
      <button
        type="button"
        class="quote"
        data-kind={quote.kind}
        lang={language ?? undefined}
        dir="auto"
        aria-current={isCurrent}
        onClick={() => actions.goTo(quoteSpan(quote), quote.id)}
      >
        <q>{quoted}</q>
      </button>
      {evidence && (
        <p class="how">
          {words.evidence(evidence)}
          {evidence.cue !== null && (
            <>
              {words.cueMark()}
              <em lang={language ?? undefined}>{evidence.cue}</em>
            </>
          )}
        </p>
      )}
      {copy && <CopyButton quoted={quoted} copy={() => copy(quote)} />}
    </li>
  );
}
