import { Icon } from './Icon';
import { strings } from '../strings';

/** Opens the settings page. */
export const SettingsButton = ({ open }: { open: () => void }) => (
  <button type="button" class="tool settings" title={strings.openSettings()} onClick={open}>
    <Icon name="sliders-horizontal" size={18} />
  </button>
);
