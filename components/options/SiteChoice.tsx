import { message } from '../../lib/words/message';

/** A site whose articles are read without a click. */
export interface ListedSite {
  readonly pattern: string;
  /** Null when it stands for every site. */
  readonly name: string | null;
}

interface SiteChoiceProps {
  readonly sites: readonly ListedSite[];
  readonly remove: (pattern: string) => void;
}

/** The sites where it is always on. They are added in the panel, while the reader is there. */
export const SiteChoice = ({ sites, remove }: SiteChoiceProps) => (
  <section aria-labelledby="sites">
    <h2 id="sites">{message('options.sites')}</h2>
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
              onClick={() => remove(pattern)}
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
