import { useMemo } from 'preact/hooks';
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
}

/** The summary of an article, or why there is none. Fluid from 280 pixels; the popup gives it 420. */
export function Panel({ state: known, actions, late }: PanelProps) {
  const read = known.status === 'ready' ? known : null;
  const summary = useMemo(() => read && summarize(read.article.text, read.analysis), [read?.article, read?.analysis]);
  const state = late !== 'loading' || known.status === 'loading' || standsAlone(summary) ? known : stillLoading(known);
  return (
    <main class="panel" aria-busy={state.status === 'loading'} data-status={state.status}>
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

const stillLoading = (known: PanelState): PanelState => ({
  status: 'loading',
  ...('article' in known && { article: known.article }),
});
