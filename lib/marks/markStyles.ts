import { withContrast, type Rgb } from './contrast';
import { highlightName, markColours, personHighlight, spotHighlight } from './highlightNames';

/**
 * Okabe and Ito's palette, told apart with any colour vision (https://jfly.uni-koeln.de/color/), in an order that keeps
 * neighbours far apart. Yellow is left out, since no line of
 * it shows on white.
 */
const speakerColours: readonly Rgb[] = [
  [0, 114, 178],
  [213, 94, 0],
  [0, 158, 115],
  [204, 121, 167],
  [86, 180, 233],
  [160, 110, 0],
  [106, 81, 163],
  [90, 90, 90],
];
const neutralColour: Rgb = [118, 118, 118];
const spotColour: Rgb = [255, 196, 0];

/** WCAG 1.4.11: graphics that carry meaning have at least this contrast to what is beside them. */
const lineContrast = 3;

/** The style sheet of all marks on a page of this background. The kind shows in the line's style, never in colour alone. */
export function markStyles(background: Rgb): string {
  const rules = markColours.flatMap((colour) => {
    const base = typeof colour === 'number' ? (speakerColours[colour] ?? neutralColour) : neutralColour;
    const line = withContrast(base, background, lineContrast);
    const tint = `background-color: ${css(line, 0.13)};`;
    const style = colour === 'unnamed' ? 'dashed' : 'solid';
    return [
      `::highlight(${highlightName('statement', colour)}) { ${underline(style, line)} ${tint} }`,
      `::highlight(${highlightName('fragment', colour)}) { ${underline(colour === 'unnamed' ? 'dashed' : 'dotted', line)} }`,
    ];
  });
  const personLine = withContrast(neutralColour, background, lineContrast);
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
