import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './search.css';
import { Icon } from './Icon';
import { strings } from '../strings';

/** From this many entries on, typing is faster than looking for one. */
export const worthSearching = 12;

interface SearchFieldProps {
  readonly query: string;
  readonly found: number;
  readonly all: number;
  readonly search: (query: string) => void;
  readonly close: () => void;
}

/** A field that filters the lists below it and shows how many entries are left. Takes the focus when it opens. */
export function SearchField({ query, found, all, search, close }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <search class="search" id="search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        value={query}
        placeholder={strings.searchFor()}
        aria-label={strings.searchFor()}
        onInput={(event) => search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Escape would also close the popup, and clears the field only in some browsers.
          event.preventDefault();
          if (query === '') close();
          else search('');
        }}
      />
      <span aria-live="polite">{query.trim() !== '' && strings.found(found, all)}</span>
    </search>
  );
}

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
    title={strings.search()}
    aria-expanded={isOpen}
    aria-controls={isOpen ? 'search' : undefined}
    onClick={toggle}
  >
    <Icon name="search" size={18} />
  </button>
);
