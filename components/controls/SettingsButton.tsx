import { message } from '../../lib/i18n/message';
import { Icon } from './Icon';
import { icons } from './icons';

/** Opens the settings page. */
export const SettingsButton = ({ open }: { open: () => void }) => (
  <button type="button" class="tool settings" title={message('options.open')} onClick={open}>
    <Icon path={icons.slidersHorizontal} size={18} />
  </button>
);
