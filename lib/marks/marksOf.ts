import { wordsAt } from '../analysis/text';
import type { Analysis, Quote } from '../analysis/types';
import type { Settings } from '../settings/settings';
import { groupSpeakers, speakerKey } from '../summary/speakers';
import { isThere, type FollowedText } from './follow/followText';
import { highlightName, personHighlight, type MarkColour } from './highlightNames';
import type { Mark } from './painter';
import { isWantedQuote } from './wantedQuotes';

/** Painting more would slow the page down and tell the reader nothing. */
export const maxMarks = 1000;

/**
 * The marks that the reader wants to see and whose words are still in the page, at most {@link maxMarks}: those nearest to
 * an offset of the text. Titles are never marked. Each quotation has the colour of its speaker in the panel, or the given one.
 */
export function marksOf(
  text: string,
  analysis: Analysis,
  { map, lost }: FollowedText,
  settings: Settings,
  near: number,
  colourOf = colouring(text, analysis),
): Mark[] {
  if (!settings.marks) return [];
  const quotes = analysis.quotes.flatMap((quote) => {
    if (quote.kind === 'title' || !isWantedQuote(text, quote, settings)) return [];
    const highlight = highlightName(quote.kind, colourOf(quote));
    return quote.content.map((span) => ({ highlight, span }));
  });
  const names = settings.people ? analysis.people.flatMap((person) => person.mentions) : [];
  const people = names
    .filter((mention) => mention.form === 'full-name' || mention.form === 'short-name')
    .map((mention) => ({ highlight: personHighlight, span: mention.span }));
  return [...quotes, ...people]
    .filter(({ span }) => isThere(lost, span))
    .sort((a, b) => Math.abs(a.span.start - near) - Math.abs(b.span.start - near))
    .slice(0, maxMarks)
    .map(({ highlight, span }) => ({ highlight, words: wordsAt(text, span), pieces: map.piecesOf(span) }));
}

/** The colour of each quotation, the same as in the panel. */
function colouring(text: string, analysis: Analysis): (quote: Quote) => MarkColour {
  const colours = new Map<string, MarkColour>(
    groupSpeakers(text, analysis).map((speaker) => [speaker.key, speaker.colour ?? 'other']),
  );
  return (quote) => {
    const key = speakerKey(quote);
    return key === null ? 'unnamed' : (colours.get(key) ?? 'other');
  };
}
