import { contrast, type Rgb } from '../marks/contrast';
import type { MarkColour } from '../marks/highlightNames';
import { paletteColour } from '../marks/palette';
import type { PaletteName } from '../settings/settings';

export type Ground = 'light' | 'dark';

/** The card's own ground: light on a light page, dark on a dark one, whatever the browser's own colours are. */
export const groundOn = (page: Rgb): Ground =>
  contrast(page, [0, 0, 0]) > contrast(page, [255, 255, 255]) ? 'light' : 'dark';

/** A speaker's colour on the card, as CSS. */
export const cardColour = (colour: MarkColour, ground: Ground, palette: PaletteName): string =>
  `rgb(${paletteColour(colour, ground === 'light' ? [255, 255, 255] : [0, 0, 0], palette).join(' ')})`;
