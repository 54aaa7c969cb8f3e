import { percent } from '../../lib/i18n/formats';
import { message } from '../../lib/i18n/message';
import type { Late } from './lateViews';
import { PreviewStrip } from './PreviewStrip';
import { Masthead } from './Masthead';
import type { Loading, PanelActions } from '../panelState';
import { whenLoaded } from './whenLoaded';

/** The panel while the article is being read: placeholders, then what is known so far. */
export function LoadingPanel({ state, actions, late }: { state: Loading; actions: PanelActions; late: Late }) {
  const { article, progress, passages = [] } = state;
  const preview =
    article && passages.length > 0
      ? whenLoaded(late, ({ PreviewQuotes }) => (
          <PreviewQuotes article={article} passages={passages} goTo={actions.goTo} />
        ))
      : null;
  return (
    <div class="loading">
      {article ? <Masthead article={article} /> : <BlankMasthead />}
      <div
        class="strip strip-blank"
        role="progressbar"
        aria-label={message('status.loading')}
        aria-valuenow={progress === undefined ? undefined : Math.round(100 * progress)}
      >
        {article && <PreviewStrip length={article.text.length} passages={passages} />}
        {progress !== undefined && <i class="read" style={{ scale: `${progress} 1` }} />}
      </div>
      <p class="loading-words">
        {/* Announced once: a changing number would be read out all the time. */}
        <span role="status">{message('status.loading')}</span>{' '}
        {progress !== undefined && <span aria-hidden="true">{percent(progress)}</span>}
      </p>
      {preview ?? (
        <div class="rows" aria-hidden="true">
          <Row />
          <Row />
          <Row />
        </div>
      )}
    </div>
  );
}

const BlankMasthead = () => (
  <div class="masthead">
    <h1 class="hidden">{message('manifest.name')}</h1>
    <i class="bone short" />
    <i class="bone headline" />
    <i class="bone headline half" />
    <i class="bone short" />
  </div>
);

const Row = () => (
  <div class="row">
    <i class="bone swatch-bone" />
    <span>
      <i class="bone name-bone" />
      <i class="bone role-bone" />
    </span>
  </div>
);
