import { withContrast, type Rgb } from './contrast';
import { highlightName, markColours, personHighlight, spotHighlight } from './highlightNames';
import { paletteColour } from './palette';

const spotColour: Rgb = [255, 196, 0];

/** WCAG 1.4.11: graphics that carry meaning have at least this contrast to what is beside them. */
const lineContrast = 3;

/** The style sheet of all marks on a page of this background. The kind shows in the line's style, never in colour alone. */
export function markStyles(background: Rgb): string {
  const rules = markColours.flatMap((colour) => {
    const line = withContrast(paletteColour(colour, background), background, lineContrast);
    const tint = `background-color: ${css(line, 0.13)};`;
    const style = colour === 'unnamed' ? 'dashed' : 'solid';
    return [
      `::highlight(${highlightName('statement', colour)}) { ${underline(style, line)} ${tint} }`,
      `::highlight(${highlightName('fragment', colour)}) { ${underline(colour === 'unnamed' ? 'dashed' : 'dotted', line)} }`,
    ];
  });
  const personLine = withContrast(paletteColour('unnamed', background), background, lineContrast);
  rules.push(
    `::highlight(${personHighlight}) { text-decoration: underline solid 1px ${css(personLine)}; text-underline-offset: 0.22em; }`,
    `::highlight(${spotHighlight}) { background-color: ${css(spotColour, 0.45)}; }`,
  );
  // Nobody wants marks on paper.
  return `@media screen {\n${rules.join('\n')}\n}`;
}

const underline = (style: string, colour: Rgb) =>
  `text-decoration: underline ${style} 2px ${css(colour)}; text-underline-offset: 0.22em;`;

const css = (colour: Rgb, alpha = 1) => `rgb(${colour.join(' ')} / ${alpha})`;
