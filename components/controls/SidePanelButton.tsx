import { Icon } from './Icon';
import { strings } from '../strings';

/** Moves the panel from the popup to the side of the page, where it stays while reading. */
export const SidePanelButton = ({ open }: { open: () => void }) => (
  <button type="button" class="beside" title={strings.openSidePanel()} onClick={open}>
    <Icon name="panel-right" size={18} />
  </button>
);
