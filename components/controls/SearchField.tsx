import { useEffect, useRef } from 'preact/hooks';
import './search.css';
import { Icon } from './Icon';
import { icons } from './icons';
import { lateStrings } from '../lateStrings';

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
      <Icon path={icons.search} />
      <input
        ref={field}
        type="search"
        value={query}
        placeholder={lateStrings.searchFor()}
        aria-label={lateStrings.searchFor()}
        onInput={(event) => search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Escape would also close the popup, and clears the field only in some browsers.
          event.preventDefault();
          if (query === '') close();
          else search('');
        }}
      />
      <span aria-live="polite">{query.trim() !== '' && lateStrings.found(found, all)}</span>
    </search>
  );
}
