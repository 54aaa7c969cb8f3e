import './bugButton.css';
import { Icon } from './Icon';
import { lateIcons } from './lateIcons';
import { lateStrings } from '../lateStrings';

/** Opens a bug report, which the reader can check before sending. */
export const BugButton = ({ report }: { report: () => void }) => (
  <p class="bug">
    <button type="button" onClick={() => report()}>
      <Icon path={lateIcons.flag} />
      {lateStrings.somethingWrong()}
    </button>
  </p>
);
