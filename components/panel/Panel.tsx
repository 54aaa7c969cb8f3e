import '../tokens.css';
import '../page.css';
import './panel.css';
import { LoadingPanel } from './LoadingPanel';
import type { PanelActions, PanelState } from '../panelState';
import { ReadyPanel } from './ReadyPanel';
import { StoppedPanel } from './StoppedPanel';

/** The summary of an article, or why there is none. Fluid from 280 pixels; the popup gives it 420. */
export function Panel({ state, actions }: { state: PanelState; actions: PanelActions }) {
  return (
    <main class="panel" aria-busy={state.status === 'loading'} data-status={state.status}>
      {state.status === 'loading' ? (
        <LoadingPanel state={state} actions={actions} />
      ) : state.status === 'ready' ? (
        <ReadyPanel state={state} actions={actions} />
      ) : (
        <StoppedPanel state={state} actions={actions} />
      )}
    </main>
  );
}
