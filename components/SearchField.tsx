import './search.css';
import { Icon } from './Icon';
import { words } from './words';

interface SearchFieldProps {
  readonly label: string;
  readonly query: string;
  readonly found: number;
  readonly all: number;
  readonly onSearch: (query: string) => void;
}

/** From this many entries on, looking for one takes longer than typing. */
export const worthSearching = 12;

/** A field that narrows the list beneath it, and says to how many. */
export const SearchField = ({ label, query, found, all, onSearch }: SearchFieldProps) => (
  <search class="search">
    <Icon name="search" />
    <input
      type="search"
      value={query}
      placeholder={label}
      aria-label={label}
      onInput={(event) => onSearch(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || query === '') return;
        // Escape would close the popup as well, and empties the field by itself in some browsers only.
        event.preventDefault();
        onSearch('');
      }}
    />
    <span aria-live="polite">{query.trim() !== '' && words.found(found, all)}</span>
  </search>
);
