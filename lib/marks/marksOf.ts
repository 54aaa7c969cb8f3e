import type { Analysis } from '../analysis/types';
import type { TextMap } from '../article/textMap';
import type { Settings } from '../settings/settings';
import { highlightName, personHighlight, type MarkColour } from './highlightNames';
import type { Mark } from './painter';

/** Painting more would slow the page down and tell the reader nothing. */
const maxMarks = 1000;

/** The marks that the reader wants to see, in text order. Titles are never marked. */
export function marksOf(
  analysis: Analysis,
  map: TextMap,
  settings: Settings,
  colourOf: (quoteId: number) => MarkColour,
): Mark[] {
  if (!settings.marks) return [];
  const quotes = analysis.quotes.flatMap((quote) => {
    if (quote.kind === 'title' || !(quote.kind === 'statement' ? settings.quotes : settings.fragments)) return [];
    const highlight = highlightName(quote.kind, colourOf(quote.id));
    return quote.content.map((span) => ({ highlight, span }));
  });
  const names = settings.people ? analysis.people.flatMap((person) => person.mentions) : [];
  const people = names
    .filter((mention) => mention.form === 'full-name' || mention.form === 'short-name')
    .map((mention) => ({ highlight: personHighlight, span: mention.span }));
  return [...quotes, ...people]
    .sort((a, b) => a.span.start - b.span.start)
    .slice(0, maxMarks)
    .map(({ highlight, span }) => ({ highlight, pieces: map.piecesOf(span) }));
}
