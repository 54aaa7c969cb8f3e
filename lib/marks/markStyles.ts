import type { LineStyle, Appearance } from '../settings/settings';
import type { PassageKind } from '../summary/passages';
import { withContrast, type Rgb } from './contrast';
import { highlightName, markColours, markNames, personHighlight, spotHighlight } from './highlightNames';
import type { MarkColour } from './markColour';
import { paletteColour } from './paletteColour';

const spotColour: Rgb = [255, 196, 0];

/** WCAG 1.4.11: the least contrast of meaningful graphics to what is beside them. */
const lineContrast = 3;

/** The elements that the rules select: all, or the root, from which the others inherit. */
export type MarkScope = '*' | ':root';

/**
 * The style sheet of all marks on a page with this background. Kinds differ by the style of the line, never by colour alone.
 *
 * In Chromium a rule for all elements takes 100 ms on a page of 20,000; there highlights inherit
 * (https://drafts.csswg.org/css-pseudo-4/#highlight-cascade), so a rule for the root is enough.
 */
export function markStyles(background: Rgb, { palette, lines }: Appearance, scope: MarkScope = '*'): string {
  const lineColour = (colour: MarkColour) =>
    withContrast(paletteColour(colour, background, palette), background, lineContrast);
  const rules = markColours.flatMap((colour) => {
    const line = lineColour(colour);
    const styleOf = (kind: PassageKind) => (colour === 'unnamed' ? lines.unnamed : lines[kind]);
    return [
      `::highlight(${highlightName('statement', colour)}) { ${underline(styleOf('statement'), 2, line)} background-color: ${css(line, 0.13)}; }`,
      `::highlight(${highlightName('fragment', colour)}) { ${underline(styleOf('fragment'), 2, line)} }`,
      `::highlight(${highlightName('report', colour)}) { ${underline(lines.report, 1, line)} }`,
    ];
  });
  rules.push(
    `::highlight(${personHighlight}) { ${underline(lines.person, 1, lineColour('unnamed'))} }`,
    `::highlight(${spotHighlight}) { background-color: ${css(spotColour, 0.45)}; }`,
  );
  // Marks are not printed.
  const sheet = `@media screen {\n${rules.join('\n')}\n}\n${inForcedColours}`;
  return sheet.replaceAll('::highlight(', `${scope}::highlight(`);
}

const select = (names: readonly string[]) => names.map((name) => `::highlight(${name})`).join(', ');

/**
 * For forced colours, where the reader's few colours replace all others. Chromium paints every highlight as a band of `Highlight`
 * under `HighlightText`, whatever the rule says (https://github.com/w3c/csswg-drafts/issues/7264), and the band ends with the
 * letters: only a line close to them is visible. Firefox paints only the lines, at their usual distance.
 */
const inForcedColours = `@media screen and (forced-colors: active) {
${select(markNames)} { text-decoration-color: CanvasText; background-color: Canvas; }
${select([spotHighlight])} { background-color: Mark; color: MarkText; }
@supports not (-moz-appearance: none) {
${select(markNames)} { text-underline-offset: 2%; }
}
}`;

/** `double` draws two lines of the given thickness. The offset is in per cent, so that it fits any font size that inherits it. */
const underline = (style: LineStyle, thicknessPx: 1 | 2, colour: Rgb) =>
  `text-decoration: underline ${style} ${style === 'double' ? 1 : thicknessPx}px ${css(colour)}; text-underline-offset: 22%;`;

const css = (colour: Rgb, alpha = 1) => `rgb(${colour.join(' ')} / ${alpha})`;
