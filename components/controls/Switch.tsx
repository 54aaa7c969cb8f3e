interface SwitchProps {
  readonly name: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
  /** The id of the element that says more. */
  readonly describedBy?: string;
}

/** A switch with its label; in the panel, the label of a kind of mark is styled like that mark. */
export const Switch = ({ name, label, isOn, turn, describedBy }: SwitchProps) => (
  <label class="switch" data-name={name}>
    <span class="switch-label">{label}</span>
    <input
      type="checkbox"
      role="switch"
      name={name}
      aria-describedby={describedBy}
      checked={isOn}
      onChange={({ currentTarget }) => {
        const { checked } = currentTarget;
        // It shows what is set: the browser, or the reader asked by it, may still decline.
        currentTarget.checked = isOn;
        turn(checked);
      }}
    />
  </label>
);
