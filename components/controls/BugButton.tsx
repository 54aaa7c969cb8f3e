import './bugButton.css';
import { message } from '../../lib/i18n/message';
import { Icon } from './Icon';
import { lateIcons } from './lateIcons';

/** Opens a bug report, which the reader can check before sending. */
export const BugButton = ({ report }: { report: () => void }) => (
  <p class="bug">
    <button type="button" onClick={() => report()}>
      <Icon path={lateIcons.flag} />
      {message('bugReport.open')}
    </button>
  </p>
);
