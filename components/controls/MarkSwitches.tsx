import { message } from '../../lib/i18n/message';
import type { PanelActions, Ready } from '../panelState';
import { Switch } from './Switch';

/** The switches for each kind of mark, always visible as they are also the legend. */
export const MarkSwitches = ({ settings, set }: { settings: Ready['settings']; set: PanelActions['set'] }) => (
  <footer class="mark-switches">
    <fieldset data-marks={settings.marks}>
      <legend class="hidden">{message('switches.label')}</legend>
      {(['quotes', 'fragments', 'reports', 'people'] as const).map((name) => (
        <Switch
          key={name}
          name={name}
          label={message(`switches.${name}`)}
          isOn={settings[name]}
          turn={(isOn) => set(name, isOn)}
        />
      ))}
    </fieldset>
  </footer>
);
