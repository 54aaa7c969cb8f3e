import './siteSwitch.css';
import { message } from '../../lib/i18n/message';
import { Switch } from '../controls/Switch';
import type { PanelSite } from '../panelState';

interface SiteSwitchProps {
  readonly site: PanelSite;
  /** Called in the click, without which browsers do not ask for access to a site. */
  readonly set: (isOn: boolean) => void;
}

/** The switch for reading this site's articles without a click. */
export function SiteSwitch({ site: { name, isOn }, set }: SiteSwitchProps) {
  const label = message('switches.alwaysOn', { site: name });
  return (
    <section class="site" aria-label={label}>
      <Switch name="site" label={label} isOn={isOn} turn={set} describedBy="site-help" />
      <p id="site-help">{message('switches.alwaysOnHelp')}</p>
    </section>
  );
}
