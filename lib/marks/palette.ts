import { contrast, type Rgb } from './contrast';
import type { MarkColour } from './highlightNames';

/**
 * The speakers' colours on light and on dark ground, the same as in the panel (`components/tokens.css`; a test holds them
 * together). Told apart with any colour vision: see `components/tokens.test.ts`.
 */
export const palettes = {
  light: ['#036ab0', '#da5600', '#059363', '#903e74', '#494502', '#611853', '#0086fa', '#251300'],
  dark: ['#53aef1', '#e98137', '#46dfa1', '#c88aac', '#ecf06e', '#8755ea', '#a9683c', '#b2d0fb'],
  lightOther: '#5c5850',
  darkOther: '#b5afa3',
  lightUnnamed: '#7d786e',
  darkUnnamed: '#8f897d',
} as const;

/** The colour on this background, before it is moved to where it can be seen. */
export function paletteColour(colour: MarkColour, background: Rgb): Rgb {
  const ground = contrast(background, [0, 0, 0]) > contrast(background, [255, 255, 255]) ? 'light' : 'dark';
  if (colour === 'unnamed') return parseHex(palettes[`${ground}Unnamed`]);
  return parseHex(palettes[ground][colour === 'other' ? -1 : colour] ?? palettes[`${ground}Other`]);
}

function parseHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
