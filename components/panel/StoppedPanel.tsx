import './stopped.css';
import { inKey } from '../../lib/i18n/inKey';
import { message } from '../../lib/i18n/message';
import { BugButton } from '../controls/BugButton';
import { Icon } from '../controls/Icon';
import { lateIcons } from '../controls/lateIcons';
import type { Obstacle, PanelActions, Stopped } from '../panelState';

const emblems: Record<Obstacle, string> = {
  'no-article': lateIcons.newspaper,
  'protected-page': lateIcons.lock,
  'not-html': lateIcons.fileQuestionMark,
  'browser-page': lateIcons.lock,
  'extension-shop': lateIcons.lock,
  'reader-view': lateIcons.lock,
  'page-source': lateIcons.lock,
  'local-file': lateIcons.lock,
  'data-page': lateIcons.lock,
  pdf: lateIcons.fileQuestionMark,
  picture: lateIcons.fileQuestionMark,
  recording: lateIcons.fileQuestionMark,
  'plain-text': lateIcons.fileQuestionMark,
  'data-file': lateIcons.fileQuestionMark,
  'busy-page': lateIcons.triangleAlert,
  'no-access': lateIcons.mousePointerClick,
  failed: lateIcons.triangleAlert,
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
        <Icon path={emblems[obstacle]} size={28} />
      </span>
      <h1>{message(`obstacles.${inKey(obstacle)}.title`)}</h1>
      <p role="status">{message(`obstacles.${inKey(obstacle)}.sentence`)}</p>
      {readSelection && (
        <button type="button" class="button" onClick={() => readSelection()}>
          {message('status.readSelection')}
        </button>
      )}
      {readAnyway && (
        <button type="button" class="button" onClick={() => readAnyway()}>
          {message('status.readAnyway')}
        </button>
      )}
      {retry && (
        <button type="button" class="button" onClick={() => retry()}>
          <Icon path={lateIcons.rotateCw} />
          {message('status.retry')}
        </button>
      )}
      {doubtful.includes(obstacle) && actions.reportBug && <BugButton report={actions.reportBug} />}
    </div>
  );
}
