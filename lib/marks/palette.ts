import type { PaletteName } from '../settings/settings';

interface Palette {
  readonly light: readonly string[];
  readonly dark: readonly string[];
}

const alike = (colour: string): readonly string[] => Array<string>(8).fill(colour);

/**
 * The speakers' colours on light and on dark backgrounds, the same in the page and in the panel (`components/tokens.css` repeats
 * those of `varied`; a test compares them). `varied` can be told apart with any colour vision (`components/tokens.test.ts`).
 * `red-green` and `blue-yellow` are the best that a search found for the colour vision that they are for (`palette.test.ts`).
 */
export const palettes: Readonly<Record<PaletteName, Palette>> = {
  varied: {
    light: ['#036ab0', '#da5600', '#059363', '#903e74', '#494502', '#611853', '#0086fa', '#251300'],
    dark: ['#53aef1', '#e98137', '#46dfa1', '#c88aac', '#ecf06e', '#8755ea', '#a9683c', '#b2d0fb'],
  },
  'red-green': {
    light: ['#0200fb', '#0b599b', '#036a00', '#052c5f', '#16898d', '#3a86ef', '#289c00', '#3c2b00'],
    dark: ['#57c705', '#2df8fe', '#047d9d', '#74a0ff', '#78fe03', '#4761ff', '#53ac98', '#048600'],
  },
  'blue-yellow': {
    light: ['#003c00', '#4200ff', '#59102a', '#8600b8', '#a9803f', '#b10000', '#f607ce', '#0086fe'],
    dark: ['#a181e0', '#00cd09', '#2af8ff', '#f40000', '#eee618', '#c100e7', '#148528', '#ff6dff'],
  },
  one: { light: alike('#036ab0'), dark: alike('#53aef1') },
};

/** The colours for speakers without one of their own, and for no named speaker. */
export const greys = {
  light: { other: '#5c5850', unnamed: '#7d786e' },
  dark: { other: '#b5afa3', unnamed: '#8f897d' },
} as const;

/** The kind of background that a colour is on. */
export type Shade = 'light' | 'dark';

/** The colour that speakers without one of their own share. */
export const otherColour = (palette: PaletteName, shade: Shade): string =>
  (palette === 'one' ? palettes.one[shade][0] : undefined) ?? greys[shade].other;
