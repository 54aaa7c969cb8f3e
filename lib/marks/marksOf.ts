import { overlaps, wordsAt, type Span } from '../analysis/text/span';
import type { Analysis } from '../analysis/result/analysis';
import type { Settings } from '../settings/settings';
import type { Passage } from '../summary/passages';
import { nameMentions } from '../summary/people';
import { speakerKey, speakersOf } from '../summary/speakers';
import { isThere, type FollowedText } from './follow/followText';
import { highlightName, personHighlight } from './highlightNames';
import { markColourOf, type MarkColour } from './markColour';
import type { Mark } from './painter';
import { wantedPassages } from './wantedPassages';

/** Painting more would slow the page down and tell the reader nothing. */
export const maxMarks = 1000;

/** Up to this number none are left out: an article of usual length has fewer. */
const fewMarks = 150;

/** What the choice of marks depends on when there are many. */
export interface Vicinity {
  /** The part of the text that is on screen; null when none is. */
  readonly visible: Span | null;
  /** Whether marks far from the screen are left out, as they would slow the page down. */
  readonly isNarrow: boolean;
}

/**
 * The marks that the reader wants to see and whose words are still in the page, at most {@link maxMarks}: those nearest to the
 * middle of the screen. Titles are never marked. Each passage has its speaker's colour, as in the panel, or the given one.
 */
export function marksOf(
  text: string,
  analysis: Analysis,
  { map, lost }: FollowedText,
  settings: Settings,
  { visible, isNarrow }: Vicinity,
  colourOf = colouring(text, analysis),
): Mark[] {
  if (!settings.marks) return [];
  const passages = wantedPassages(text, analysis, settings).flatMap((passage) => {
    const highlight = highlightName(passage.kind, colourOf(passage));
    const spans =
      passage.kind === 'report' ? passage.own.flatMap((span) => withoutQuoteMarks(text, span) ?? []) : passage.own;
    return spans.map((span) => ({ highlight, span }));
  });
  const names = settings.people ? analysis.people.flatMap(nameMentions) : [];
  const people = names.map(({ span }) => ({ highlight: personHighlight, span }));
  const middle = visible ? (visible.start + visible.end) / 2 : 0;
  const standing = [...passages, ...people].filter(({ span }) => isThere(lost, span));
  const reach = isNarrow && visible && standing.length > fewMarks ? withSurroundings(visible) : null;
  return standing
    .filter(({ span }) => !reach || overlaps(span, reach))
    .sort((a, b) => Math.abs(a.span.start - middle) - Math.abs(b.span.start - middle))
    .slice(0, maxMarks)
    .map(({ highlight, span }) => ({ highlight, words: wordsAt(text, span), pieces: map.piecesOf(span) }));
}

/** A report's span without spaces and quotation marks at its ends; null when nothing is left. */
function withoutQuoteMarks(text: string, { start, end }: Span): Span | null {
  const isOutside = (at: number) => /[\s"“”„«»‹›]/u.test(text.charAt(at));
  while (start < end && isOutside(start)) start++;
  while (end > start && isOutside(end - 1)) end--;
  return start < end ? { start, end } : null;
}

/** What is on screen, and half as much before and after it. */
function withSurroundings({ start, end }: Span): Span {
  const half = (end - start) / 2;
  return { start: start - half, end: end + half };
}

/** Gives each passage the colour that it has in the panel. */
function colouring(text: string, analysis: Analysis): (passage: Passage) => MarkColour {
  const speakers = new Map(speakersOf(text, analysis).map((speaker) => [speaker.key, speaker]));
  return (passage) => markColourOf(speakers.get(speakerKey(passage) ?? ''));
}
