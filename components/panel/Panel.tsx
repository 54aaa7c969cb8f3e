import { useEffect, useMemo } from 'preact/hooks';
import './firstView.css';
import { speakerGroups } from '../../lib/summary/findInSummary';
import { summarize, type Summary } from '../../lib/summary/summarize';
import type { Late } from './lateViews';
import { LoadingPanel } from './LoadingPanel';
import type { PanelActions, PanelState } from '../panelState';
import { ReadyPanel } from './ReadyPanel';
import { whenLoaded } from './whenLoaded';

interface PanelProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly late: Late;
  /** Called, maybe more than once, when the late views are needed, or soon will be, as the reader's pointer or keys have come. */
  readonly loadLate: () => void;
}

/** The summary of an article, or why there is none. Fluid from 280 pixels; the popup gives it 420. */
export function Panel({ state: known, actions, late, loadLate }: PanelProps) {
  const read = known.status === 'ready' ? known : null;
  const summary = useMemo(() => read && summarize(read.article.text, read.analysis), [read?.article, read?.analysis]);
  const needsLate = known.status === 'loading' ? known.passages !== undefined : !standsAlone(summary);
  // After the first paint, which it would delay.
  useEffect(() => {
    if (needsLate) loadLate();
  }, [needsLate, loadLate]);
  const state = late === 'loading' && needsLate ? stillLoading(known) : known;
  const isFirstView = late === 'loading' && state.status === 'ready';
  const loadingWhenTouched = isFirstView && { onPointerMove: loadLate, onFocusIn: loadLate, onClick: loadLate };
  return (
    <main class="panel" aria-busy={state.status === 'loading'} data-status={state.status} {...loadingWhenTouched}>
      {state.status === 'loading' ? (
        <LoadingPanel state={state} actions={actions} late={late} />
      ) : state.status !== 'ready' ? (
        whenLoaded(late, ({ StoppedPanel }) => <StoppedPanel state={state} actions={actions} />)
      ) : (
        summary && <ReadyPanel state={state} summary={summary} actions={actions} late={late} />
      )}
    </main>
  );
}

/** Whether the first view of an article needs none of the late views: it lists several speakers, whose entries are closed at first. */
const standsAlone = (summary: Summary | null): boolean => summary !== null && speakerGroups(summary).length > 1;

const stillLoading = (known: PanelState): PanelState =>
  known.status === 'loading' ? known : { status: 'loading', ...('article' in known && { article: known.article }) };
