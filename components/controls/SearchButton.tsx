import type { Ref } from 'preact';
import { message } from '../../lib/i18n/message';
import { Icon } from './Icon';
import { icons } from './icons';

/** From this many entries on, typing is faster than looking for one. */
export const worthSearching = 12;

interface SearchButtonProps {
  readonly button: Ref<HTMLButtonElement>;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** Opens and closes the search field. */
export const SearchButton = ({ button, isOpen, toggle }: SearchButtonProps) => (
  <button
    ref={button}
    type="button"
    class="tool"
    title={message('search.open')}
    aria-expanded={isOpen}
    aria-controls={isOpen ? 'search' : undefined}
    onClick={toggle}
  >
    <Icon path={icons.search} size={18} />
  </button>
);
