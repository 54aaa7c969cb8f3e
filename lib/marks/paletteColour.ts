import type { PaletteName } from '../settings/settings';
import { contrast, type Rgb } from './contrast';
import type { MarkColour } from './markColour';
import { greys, otherColour, palettes, type Shade } from './palette';

/** The colour for this kind of background, before its contrast is adjusted. */
export function paletteColour(colour: MarkColour, background: Rgb, palette: PaletteName): Rgb {
  const shade = shadeOf(background);
  if (colour === 'unnamed') return parseHex(greys[shade].unnamed);
  const own = typeof colour === 'number' ? palettes[palette][shade][colour] : undefined;
  return parseHex(own ?? otherColour(palette, shade));
}

/** A background is light when black has more contrast on it than white. */
export const shadeOf = (background: Rgb): Shade =>
  contrast(background, [0, 0, 0]) > contrast(background, [255, 255, 255]) ? 'light' : 'dark';

function parseHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
