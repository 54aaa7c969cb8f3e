import type { Appearance } from '../settings/settings';
import { otherColour, palettes } from './palette';

/** The style sheet that sets the colours and lines of the marks on the extension's own pages: see `components/tokens.css`. */
export function panelStyles({ palette, lines }: Appearance): string {
  const colours = (ground: 'light' | 'dark') =>
    [...palettes[palette][ground].entries(), ['other', otherColour(palette, ground)] as const]
      .map(([name, colour]) => `--speaker-${name}: ${colour};`)
      .join(' ');
  const marks = Object.entries(lines).map(([kind, style]) => `--mark-${kind}: ${style};`);
  // With forced colours, the tokens keep the reader's colours.
  return `:root { ${marks.join(' ')} }
@media (forced-colors: none) { :root { ${colours('light')} } }
@media (forced-colors: none) and (prefers-color-scheme: dark) { :root { ${colours('dark')} } }`;
}
