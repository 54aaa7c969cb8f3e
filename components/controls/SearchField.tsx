import { useEffect, useRef } from 'preact/hooks';
import './search.css';
import { number } from '../../lib/i18n/formats';
import { message } from '../../lib/i18n/message';
import { Icon } from './Icon';
import { icons } from './icons';

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
        placeholder={message('search.field')}
        aria-label={message('search.field')}
        onInput={(event) => search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Escape would also close the popup, and clears the field only in some browsers.
          event.preventDefault();
          if (query === '') close();
          else search('');
        }}
      />
      <span aria-live="polite">
        {query.trim() !== '' && message('units.indexOf', { index: number(found), count: number(all) })}
      </span>
    </search>
  );
}
