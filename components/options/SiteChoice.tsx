import { useRef } from 'preact/hooks';
import { message } from '../../lib/i18n/message';
import type { Site } from '../../lib/sites/sites';

interface SiteChoiceProps {
  readonly sites: readonly Site[];
  readonly remove: (pattern: string) => void;
}

/** The sites where it is always on. They are added in the panel, on the site itself. */
export function SiteChoice({ sites, remove }: SiteChoiceProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby="sites">
      <h2 id="sites" ref={heading} tabIndex={-1}>
        {message('options.sites')}
      </h2>
      <ul class="sites">
        {sites.map(({ pattern, name }) => {
          const shown = name ?? message('options.everySite');
          return (
            <li key={pattern}>
              <bdi>{shown}</bdi>
              <button
                type="button"
                class="button"
                aria-label={message('options.removeSite', { site: shown })}
                onClick={() => {
                  remove(pattern);
                  // The button disappears with its site, so the focus moves to the section.
                  heading.current?.focus();
                }}
              >
                {message('options.remove')}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="help">{message('options.sitesHelp')}</p>
    </section>
  );
}
