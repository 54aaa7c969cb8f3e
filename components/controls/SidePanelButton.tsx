import { Icon } from './Icon';
import { icons } from './icons';
import { strings } from '../strings';

/** Opens the side panel, which stays open while reading. */
export const SidePanelButton = ({ open }: { open: () => void }) => (
  <button type="button" class="side-panel" title={strings.openSidePanel()} onClick={open}>
    <Icon path={icons.panelRight} size={18} />
  </button>
);
