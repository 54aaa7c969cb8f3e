import './stopped.css';
import { Icon, type IconName } from './Icon';
import type { Obstacle, PanelActions } from './panelState';
import { words } from './words';

const icons: Record<Obstacle, IconName> = {
  'no-article': 'newspaper',
  'protected-page': 'lock',
  'not-html': 'file-question-mark',
  'no-access': 'mouse-pointer-click',
  failed: 'triangle-alert',
};

/** Why there is nothing to show, and the way on. */
export function StoppedPanel({ obstacle, actions }: { obstacle: Obstacle; actions: PanelActions }) {
  const readAnyway = obstacle === 'no-article' ? actions.readAnyway : undefined;
  const retry = obstacle === 'failed' ? actions.retry : undefined;
  return (
    <div class="stopped">
      <span class="emblem">
        <Icon name={icons[obstacle]} size={28} />
      </span>
      <h1>{words.obstacleTitle(obstacle)}</h1>
      <p role="status">{words.obstacle(obstacle)}</p>
      {readAnyway && (
        <button type="button" class="button" onClick={() => readAnyway()}>
          {words.readAnyway()}
        </button>
      )}
      {retry && (
        <button type="button" class="button" onClick={() => retry()}>
          <Icon name="rotate-cw" />
          {words.retry()}
        </button>
      )}
    </div>
  );
}
