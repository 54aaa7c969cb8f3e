import { Icon } from './Icon';
import { words } from './words';

/** The way to the page of all settings. */
export const SettingsButton = ({ open }: { open: () => void }) => (
  <button type="button" class="tool settings" title={words.openSettings()} onClick={open}>
    <Icon name="sliders-horizontal" size={18} />
  </button>
);
