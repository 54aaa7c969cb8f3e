import './bugButton.css';
import { Icon } from './Icon';
import { strings } from '../strings';

/** Leads to a report of a mistake, which the reader sees in full first. */
export const BugButton = ({ report }: { report: () => void }) => (
  <p class="bug">
    <button type="button" onClick={() => report()}>
      <Icon name="flag" />
      {strings.somethingWrong()}
    </button>
  </p>
);
