import { Icon } from './Icon';
import { words } from './words';

/** Moves the panel from the popup to the side of the page, where it stays while reading. */
export const BesideButton = ({ open }: { open: () => void }) => (
  <button type="button" class="beside" title={words.openBeside()} onClick={open}>
    <Icon name="panel-right" size={18} />
  </button>
);
