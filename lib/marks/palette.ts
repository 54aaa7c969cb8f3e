import { contrast, type Rgb } from './contrast';
import type { MarkColour } from './highlightNames';

/**
 * The speakers' colours on light and on dark ground, the same as in the panel (`components/tokens.css`; a test holds them
 * together). Told apart with any colour vision: see `components/tokens.test.ts`.
 */
export const palettes = {
  light: {
    speakers: ['#036ab0', '#da5600', '#059363', '#903e74', '#494502', '#611853', '#0086fa', '#251300'],
    other: '#5c5850',
    unnamed: '#7d786e',
  },
  dark: {
    speakers: ['#53aef1', '#e98137', '#46dfa1', '#c88aac', '#ecf06e', '#8755ea', '#a9683c', '#b2d0fb'],
    other: '#b5afa3',
    unnamed: '#8f897d',
  },
} as const;

/** The colour on this background, before it is moved to where it can be seen. */
export function paletteColour(colour: MarkColour, background: Rgb): Rgb {
  const isLight = contrast(background, [0, 0, 0]) > contrast(background, [255, 255, 255]);
  const palette = isLight ? palettes.light : palettes.dark;
  return parseHex(typeof colour === 'number' ? (palette.speakers[colour] ?? palette.other) : palette[colour]);
}

function parseHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
