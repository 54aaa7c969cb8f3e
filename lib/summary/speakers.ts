import type { Analysis, Person, SourceType } from '../analysis/result/analysis';
import { countPassageWords } from './passageText';
import { listPassages, startOf, type Passage } from './passages';
import { repeatedQuotes } from './repeatedQuotes';

/** How many speakers get a colour of their own; the others share a neutral one. */
export const colourCount = 8;

/** One source with its quotations and reports. */
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
  /** In text order, repetitions left out. */
  readonly quotes: readonly Passage[];
  /** In text order. */
  readonly reports: readonly Passage[];
  readonly quotedWords: number;
  readonly reportedWords: number;
}

/** The sources of an article: most quotations first, then most quoted words, then most reported ones, then the order of the text. */
export function groupSpeakers(
  text: string,
  analysis: Analysis,
  passages: readonly Passage[] = listPassages(analysis),
  repeated: ReadonlySet<Passage> = repeatedQuotes(text, passages),
): Speaker[] {
  const people = new Map(analysis.people.map((person) => [person.id, person]));
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const key = speakerKey(passage);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(passage);
    else groups.set(key, [passage]);
  }
  const speakers = [...groups]
    .map(([key, own]) => describe(key, own, repeated, people, text))
    .sort(
      (a, b) => b.quotes.length - a.quotes.length || b.quotedWords - a.quotedWords || b.reportedWords - a.reportedWords,
    );
  const colours = colouring(speakers);
  return speakers.map((speaker) => ({ ...speaker, colour: colours.get(speaker.key) ?? null }));
}

const known = new WeakMap<Analysis, readonly Speaker[]>();

/** The same, found once for each analysis, as marks and cards need them again and again: it takes 20 ms for 800 quotations. */
export function speakersOf(text: string, analysis: Analysis): readonly Speaker[] {
  const speakers = known.get(analysis) ?? groupSpeakers(text, analysis);
  known.set(analysis, speakers);
  return speakers;
}

/**
 * The colours of the most quoted speakers, in the order in which they first speak. By rank, a new quotation in the page could
 * change the colours of all.
 */
function colouring(speakers: readonly Speaker[]): ReadonlyMap<string, number> {
  const first = ({ quotes, reports }: Speaker) =>
    Math.min(...[...quotes.slice(0, 1), ...reports.slice(0, 1)].map(startOf));
  const coloured = speakers.slice(0, colourCount).sort((a, b) => first(a) - first(b));
  return new Map(coloured.map(({ key }, colour) => [key, colour]));
}

/** The key of a passage's speaker; null when none is named, or only by a pronoun that is not resolved. */
export function speakerKey({ attribution }: Pick<Passage, 'attribution'>): string | null {
  if (!attribution || attribution.name === null) return null;
  if (attribution.personId !== undefined) return `person ${attribution.personId}`;
  // the Harbour Board, Harbour Board
  return `${attribution.sourceType} ${attribution.name.toLowerCase().replace(/^the /, '')}`;
}

function describe(
  key: string,
  passages: readonly Passage[],
  repeated: ReadonlySet<Passage>,
  people: ReadonlyMap<number, Person>,
  text: string,
): Speaker {
  const attribution = passages[0]?.attribution;
  if (!attribution || attribution.name === null) throw new Error(`A speaker without words: ${key}`);
  const quotes = passages.filter((passage) => passage.kind !== 'report' && !repeated.has(passage));
  const reports = passages.filter(({ kind }) => kind === 'report');
  const wordsOf = (some: readonly Passage[]) =>
    some.reduce((sum, passage) => sum + countPassageWords(text, passage), 0);
  const person = attribution.personId === undefined ? undefined : people.get(attribution.personId);
  return {
    key,
    name: person?.name ?? attribution.name,
    role: person?.role ?? null,
    sourceType: attribution.sourceType,
    personId: person?.id ?? null,
    colour: null,
    quotes,
    reports,
    quotedWords: wordsOf(quotes),
    reportedWords: wordsOf(reports),
  };
}
