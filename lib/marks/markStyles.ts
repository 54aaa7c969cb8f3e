import type { LineStyle, Appearance } from '../settings/settings';
import type { PassageKind } from '../summary/passages';
import { withContrast, type Rgb } from './contrast';
import {
  highlightName,
  markColours,
  markNames,
  personHighlight,
  spotHighlight,
  type MarkColour,
} from './highlightNames';
import { paletteColour } from './palette';

const spotColour: Rgb = [255, 196, 0];

/** WCAG 1.4.11: graphics that carry meaning have at least this contrast to what is beside them. */
const lineContrast = 3;

/** Elements whose text has the marks' styles: all, or all that inherit them from the page's root. */
export type MarkScope = '*' | ':root';

/**
 * The style sheet of all marks on a page of this background. The kind shows in the line's style, never in colour alone.
 *
 * Chromium works a rule for all elements out for each of them again, which holds a page of 20,000 of them up for 100 ms;
 * it lets highlights inherit (https://drafts.csswg.org/css-pseudo-4/#highlight-cascade), so that the root alone will do.
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
  // Nobody wants marks on paper.
  const sheet = `@media screen {\n${rules.join('\n')}\n}\n${inForcedColours}`;
  return sheet.replaceAll('::highlight(', `${scope}::highlight(`);
}

const select = (names: readonly string[]) => names.map((name) => `::highlight(${name})`).join(', ');

/**
 * The reader's own few colours in place of all others. Chromium paints every highlight as a band of `Highlight` with
 * `HighlightText` on it, whatever is asked (https://github.com/w3c/csswg-drafts/issues/7264), and ends the band where the
 * letters end: only a line close under them lies on it and can be seen. Firefox paints lines alone, where they always are.
 */
const inForcedColours = `@media screen and (forced-colors: active) {
${select(markNames)} { text-decoration-color: CanvasText; background-color: Canvas; }
${select([spotHighlight])} { background-color: Mark; color: MarkText; }
@supports not (-moz-appearance: none) {
${select(markNames)} { text-underline-offset: 2%; }
}
}`;

/** A double line is two of the thickness that is given. A share of the text's size is one wherever it is inherited. */
const underline = (style: LineStyle, thicknessPx: 1 | 2, colour: Rgb) =>
  `text-decoration: underline ${style} ${style === 'double' ? 1 : thicknessPx}px ${css(colour)}; text-underline-offset: 22%;`;

const css = (colour: Rgb, alpha = 1) => `rgb(${colour.join(' ')} / ${alpha})`;
