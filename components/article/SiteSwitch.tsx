import './siteSwitch.css';
import { message } from '../../lib/i18n/message';
import type { PanelSite } from '../panelState';

interface SiteSwitchProps {
  readonly site: PanelSite;
  /** Called in the click, without which browsers do not ask for access to a site. */
  readonly set: (isOn: boolean) => void;
}

/** The switch for reading this site's articles without a click. */
export const SiteSwitch = ({ site: { name, isOn }, set }: SiteSwitchProps) => (
  <section class="site" aria-label={message('switches.alwaysOn', { site: name })}>
    <label class="switch" data-name="site">
      <span class="switch-label">{message('switches.alwaysOn', { site: name })}</span>
      <input
        type="checkbox"
        role="switch"
        name="site"
        aria-describedby="site-help"
        checked={isOn}
        onChange={(event) => {
          set(event.currentTarget.checked);
          // It shows what the browser has granted; the reader may still decline.
          event.currentTarget.checked = isOn;
        }}
      />
    </label>
    <p id="site-help">{message('switches.alwaysOnHelp')}</p>
  </section>
);
