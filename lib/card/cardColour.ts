import type { MarkColour } from '../marks/markColour';
import type { Shade } from '../marks/palette';
import { paletteColour } from '../marks/paletteColour';
import type { PaletteName } from '../settings/settings';

/** A speaker's colour on a card of this shade, as CSS. */
export const cardColour = (colour: MarkColour, card: Shade, palette: PaletteName): string =>
  `rgb(${paletteColour(colour, card === 'light' ? [255, 255, 255] : [0, 0, 0], palette).join(' ')})`;
