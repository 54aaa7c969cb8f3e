import type { PanelActions, SwitchName } from '../panelState';
import { strings } from '../strings';

interface SwitchProps {
  readonly name: SwitchName;
  readonly isOn: boolean;
  readonly set: PanelActions['set'];
}

/** A switch with its label; the label of a kind of mark is styled like that mark. */
export const Switch = ({ name, isOn, set }: SwitchProps) => (
  <label class="switch" data-name={name}>
    <span class="switch-label">{strings.switchName(name)}</span>
    <input
      type="checkbox"
      role="switch"
      name={name}
      checked={isOn}
      onChange={(event) => set(name, event.currentTarget.checked)}
    />
  </label>
);
