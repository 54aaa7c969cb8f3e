import { message } from '../../lib/i18n/message';
import type { PanelActions, SwitchName } from '../panelState';

interface SwitchProps {
  readonly name: SwitchName;
  readonly isOn: boolean;
  readonly set: PanelActions['set'];
}

/** A switch with its label; the label of a kind of mark is styled like that mark. */
export const Switch = ({ name, isOn, set }: SwitchProps) => (
  <label class="switch" data-name={name}>
    <span class="switch-label">{message(`switches.${name}`)}</span>
    <input
      type="checkbox"
      role="switch"
      name={name}
      checked={isOn}
      onChange={(event) => set(name, event.currentTarget.checked)}
    />
  </label>
);
