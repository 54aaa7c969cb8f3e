import './bugButton.css';
import { Icon } from './Icon';
import { strings } from '../strings';

/** Opens a bug report, which the reader can check before sending. */
export const BugButton = ({ report }: { report: () => void }) => (
  <p class="bug">
    <button type="button" onClick={() => report()}>
      <Icon name="flag" />
      {strings.somethingWrong()}
    </button>
  </p>
);
