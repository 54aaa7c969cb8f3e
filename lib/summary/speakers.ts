import type { Analysis, Person, Quote, SourceType } from '../analysis/types';
import { countQuoteWords } from './quotedWords';

/** How many speakers get a colour of their own; the others share a neutral one. */
export const colourCount = 8;

/** Everything one source is quoted with. */
export interface Speaker {
  /** The same for the same source throughout an article. */
  readonly key: string;
  readonly name: string;
  /** The role as the text introduces it; null when it gives none or the source is no known person. */
  readonly role: string | null;
  readonly sourceType: SourceType;
  readonly personId: number | null;
  /** 0 to {@link colourCount} − 1; null for those beyond. */
  readonly colour: number | null;
  /** In text order; at least one; no titles. */
  readonly quotes: readonly Quote[];
  /** Quoted words. */
  readonly words: number;
}

/** The quotations that are shown: all but the titles of works and the like. */
export const listedQuotes = (analysis: Analysis): Quote[] => analysis.quotes.filter((quote) => quote.kind !== 'title');

/** The sources of the listed quotations: most quotations first, then most quoted words, then the order of the text. */
export function groupSpeakers(text: string, analysis: Analysis): Speaker[] {
  const people = new Map(analysis.people.map((person) => [person.id, person]));
  const groups = new Map<string, Quote[]>();
  for (const quote of listedQuotes(analysis)) {
    const key = speakerKey(quote);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(quote);
    else groups.set(key, [quote]);
  }
  const speakers = [...groups]
    .map(([key, quotes]) => describe(key, quotes, people, text))
    .sort((a, b) => b.quotes.length - a.quotes.length || b.words - a.words);
  const colours = colouring(speakers);
  return speakers.map((speaker) => ({ ...speaker, colour: colours.get(speaker.key) ?? null }));
}

/**
 * The colours of those who are quoted most, in the order in which they first speak: where a page gets another quotation,
 * ranks change, and whoever is being read would change colour with them.
 */
function colouring(speakers: readonly Speaker[]): ReadonlyMap<string, number> {
  const first = ({ quotes }: Speaker) => quotes[0]?.content[0]?.start ?? 0;
  const coloured = speakers.slice(0, colourCount).sort((a, b) => first(a) - first(b));
  return new Map(coloured.map(({ key }, colour) => [key, colour]));
}

/** The key of the speaker of a quotation; null when nobody is named for it, or only by a pronoun that may mean anybody. */
export function speakerKey({ attribution }: Quote): string | null {
  if (!attribution || attribution.name === null) return null;
  if (attribution.personId !== undefined) return `person ${attribution.personId}`;
  return `${attribution.sourceType} ${attribution.name.toLowerCase()}`;
}

function describe(key: string, quotes: Quote[], people: ReadonlyMap<number, Person>, text: string): Speaker {
  const attribution = quotes[0]?.attribution;
  if (!attribution || attribution.name === null) throw new Error(`A speaker without a quotation: ${key}`);
  const person = attribution.personId === undefined ? undefined : people.get(attribution.personId);
  return {
    key,
    name: person?.name ?? attribution.name,
    role: person?.role ?? null,
    sourceType: attribution.sourceType,
    personId: person?.id ?? null,
    colour: null,
    quotes,
    words: quotes.reduce((sum, quote) => sum + countQuoteWords(text, quote), 0),
  };
}
