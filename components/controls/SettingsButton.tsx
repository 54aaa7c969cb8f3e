import { Icon } from './Icon';
import { icons } from './icons';
import { strings } from '../strings';

/** Opens the settings page. */
export const SettingsButton = ({ open }: { open: () => void }) => (
  <button type="button" class="tool settings" title={strings.openSettings()} onClick={open}>
    <Icon path={icons.slidersHorizontal} size={18} />
  </button>
);
