import '../controls/switch.css';

interface ToggleProps {
  readonly label: string;
  readonly name: string;
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
}

/** A switch of the settings page, with its label. */
export const Toggle = ({ label, name, isOn, turn }: ToggleProps) => (
  <label class="switch" data-name={name}>
    <input
      type="checkbox"
      role="switch"
      name={name}
      checked={isOn}
      onChange={(event) => turn(event.currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
);
