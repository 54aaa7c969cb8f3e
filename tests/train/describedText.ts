import { findCandidates, type Candidate } from '../../lib/analysis/people/recognise/candidates';
import { describeCandidate } from '../../lib/analysis/people/recognise/candidateFeatures';
import { titleWords } from '../../lib/analysis/people/fitted/titles';
import { nameLexicon, type NameLexicon } from '../../lib/analysis/people/words/nameLexicon';
import { readWords } from '../../lib/analysis/people/words/words';
import type { Word } from '../../lib/analysis/people/words/word';
import type { TaggedText } from '../../lib/analysis/text/tagging';
import type { Span } from '../../lib/analysis/text/span';
import { hash, type TrainingText } from './trainingText';

/** A name for each feature's number. */
export class FeatureNumbers {
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

export type Label = 'name' | 'no-name' | 'left-out';

/** A training text with its candidates, what describes them and what they are. */
export interface DescribedText {
  readonly original: string;
  readonly words: readonly Word[];
  readonly candidates: readonly Candidate[];
  readonly features: readonly Int32Array[];
  readonly labels: readonly Label[];
}

/** The share of the known names that each text is read without, so that the rest of the evidence gets its weight. */
const hiddenPercent = 50;

export function describeText(record: TrainingText, tagged: TaggedText, numbers: FeatureNumbers): DescribedText {
  const isShown = (key: string) => hash(record.id + key) % 100 >= hiddenPercent;
  const lexicon: NameLexicon = {
    isFirstName: (key) => isShown(key) && nameLexicon.isFirstName(key),
    isSurname: (key) => isShown(key) && nameLexicon.isSurname(key),
  };
  const words = readWords(tagged, lexicon);
  const candidates = findCandidates(words);
  return {
    original: record.original,
    words,
    candidates,
    features: candidates.map((candidate) =>
      Int32Array.from(describeCandidate(words, candidate), (name) => numbers.numberOf(name)),
    ),
    labels: labelCandidates(record, words, candidates),
  };
}

/** A candidate is a name when it covers a marked one without its titles; one that covers the titles too is left out. */
function labelCandidates(record: TrainingText, words: readonly Word[], candidates: readonly Candidate[]): Label[] {
  const names = new Set(record.people.map((span) => placeOf(withoutTitles(record.text, span))));
  const ignore = record.ignore ?? [];
  return candidates.map(({ first, last }) => {
    const span = { start: words[first]?.span.start ?? 0, end: words[last]?.span.end ?? 0 };
    if (names.has(placeOf(span))) return 'name';
    const isIgnored = ignore.some(({ start, end }) => start < span.end && span.start < end);
    return isIgnored || names.has(placeOf(withoutTitles(record.text, span))) ? 'left-out' : 'no-name';
  });
}

const placeOf = ({ start, end }: Span): string => `${start}-${end}`;

function withoutTitles(text: string, { start, end }: Span): Span {
  let from = start;
  for (;;) {
    const title = /^([\p{L}.’'-]+)\s+(?=\S)/u.exec(text.slice(from, end));
    if (!title || !titleWords.has((title[1] ?? '').toLowerCase().replace(/\.$/, ''))) break;
    from += title[0].length;
  }
  const possessive = /[’'`]s?$/.exec(text.slice(from, end));
  return { start: from, end: end - (possessive?.[0].length ?? 0) };
}
