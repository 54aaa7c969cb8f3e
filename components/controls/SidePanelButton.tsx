import { message } from '../../lib/i18n/message';
import { Icon } from './Icon';
import { icons } from './icons';

/** Opens the side panel, which stays open while reading. */
export const SidePanelButton = ({ open }: { open: () => void }) => (
  <button type="button" class="tool side-panel" title={message('status.openBeside')} onClick={open}>
    <Icon path={icons.panelRight} size={18} />
  </button>
);
