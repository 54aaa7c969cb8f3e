import type { Look } from '../settings/settings';
import { palettes } from './palette';

/** The style sheet that gives the extension's own pages the look of the marks: see `components/tokens.css`. */
export function panelLook({ palette, lines }: Look): string {
  const { light, dark } = palettes[palette];
  const colours = (all: readonly string[]) => all.map((colour, index) => `--speaker-${index}: ${colour};`).join(' ');
  const marks = Object.entries(lines).map(([kind, style]) => `--mark-${kind}: ${style};`);
  return `:root { ${marks.join(' ')} ${colours(light)} }
@media (prefers-color-scheme: dark) { :root { ${colours(dark)} } }`;
}
