import './stopped.css';
import { BugButton } from '../controls/BugButton';
import { Icon, type IconName } from '../controls/Icon';
import type { Obstacle, PanelActions, Stopped } from '../panelState';
import { strings } from '../strings';

const icons: Record<Obstacle, IconName> = {
  'no-article': 'newspaper',
  'protected-page': 'lock',
  'not-html': 'file-question-mark',
  'browser-page': 'lock',
  'extension-shop': 'lock',
  'reader-view': 'lock',
  'page-source': 'lock',
  'local-file': 'lock',
  'data-page': 'lock',
  pdf: 'file-question-mark',
  picture: 'file-question-mark',
  recording: 'file-question-mark',
  'plain-text': 'file-question-mark',
  'data-file': 'file-question-mark',
  'busy-page': 'triangle-alert',
  'no-access': 'mouse-pointer-click',
  failed: 'triangle-alert',
};

/** The obstacles that may be our mistake, and can be reported; the others are certain. */
const doubtful: readonly Obstacle[] = ['no-article', 'protected-page', 'not-html', 'busy-page', 'failed'];

/** Why there is nothing to show, and what the reader can do. */
export function StoppedPanel({ state, actions }: { state: Stopped; actions: PanelActions }) {
  const obstacle = state.status;
  const readAnyway = obstacle === 'no-article' ? actions.readAnyway : undefined;
  const readSelection = obstacle === 'no-article' && state.hasSelection ? actions.readSelection : undefined;
  const retry = obstacle === 'failed' || obstacle === 'busy-page' ? actions.retry : undefined;
  return (
    <div class="stopped">
      <span class="emblem">
        <Icon name={icons[obstacle]} size={28} />
      </span>
      <h1>{strings.obstacleTitle(obstacle)}</h1>
      <p role="status">{strings.obstacle(obstacle)}</p>
      {readSelection && (
        <button type="button" class="button" onClick={() => readSelection()}>
          {strings.readSelection()}
        </button>
      )}
      {readAnyway && (
        <button type="button" class="button" onClick={() => readAnyway()}>
          {strings.readAnyway()}
        </button>
      )}
      {retry && (
        <button type="button" class="button" onClick={() => retry()}>
          <Icon name="rotate-cw" />
          {strings.retry()}
        </button>
      )}
      {doubtful.includes(obstacle) && actions.reportBug && <BugButton report={actions.reportBug} />}
    </div>
  );
}
