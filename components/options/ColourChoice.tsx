import { paletteNames, type PaletteName, type Settings } from '../../lib/settings/settings';
import { inKey } from '../../lib/i18n/inKey';
import { message } from '../../lib/i18n/message';

/** The colours of each palette, on light and on dark backgrounds. */
export type Palettes = Readonly<
  Record<PaletteName, { readonly light: readonly string[]; readonly dark: readonly string[] }>
>;

interface ColourChoiceProps {
  readonly palettes: Palettes;
  readonly chosen: PaletteName;
  readonly set: (changed: Partial<Settings>) => void;
}

/** The choice of the speakers' colours; each palette has a name. */
export const ColourChoice = ({ palettes, chosen, set }: ColourChoiceProps) => (
  <fieldset>
    <legend>{message('options.colours')}</legend>
    {paletteNames.map((name) => (
      <label class="choice" key={name}>
        <input
          type="radio"
          name="palette"
          value={name}
          checked={name === chosen}
          onChange={() => set({ palette: name })}
        />
        <span>{message(`options.palettes.${inKey(name)}`)}</span>
        <span class="swatches" aria-hidden="true">
          {palettes[name].light.map((light, index) => (
            <i key={index} style={{ '--on-light': light, '--on-dark': palettes[name].dark[index] }} />
          ))}
        </span>
      </label>
    ))}
  </fieldset>
);
