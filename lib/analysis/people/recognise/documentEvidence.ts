import type { Candidate } from './candidates';
import type { Word } from '../words/word';

/** How likely a name some words are at all their places. */
interface Evidence {
  count: number;
  sum: number;
  best: number;
  secondBest: number;
}

/** What one reading of a document's candidates tells about each of them. */
export interface DocumentEvidence {
  /** The folded words of each candidate. */
  readonly keys: readonly string[];
  readonly sameWords: ReadonlyMap<string, Evidence>;
  /** The likeliest name of several words that each word ends. */
  readonly surnames: ReadonlyMap<string, number>;
  /** The likeliest name of several words that each word begins. */
  readonly firstNames: ReadonlyMap<string, number>;
  readonly partsOfThings: ReadonlyMap<string, 'front' | 'back'>;
  /** The words that the document writes without a capital. */
  readonly lowerCase: ReadonlySet<string>;
  readonly rivals: readonly (Rival | null)[];
  readonly runBests: RunBests;
  /** Short, middling or long. */
  readonly size: 's' | 'm' | 'l';
}

/** The likeliest longer candidate that holds one, and the likeliest shorter one that it holds. */
interface Rival {
  readonly holding: number;
  readonly held: number;
}

/** By word index, the likeliest candidate that begins, and that ends, there. */
interface RunBests {
  readonly beginning: ReadonlyMap<number, number>;
  readonly ending: ReadonlyMap<number, number>;
}

export function readEvidence(
  words: readonly Word[],
  candidates: readonly Candidate[],
  probabilities: readonly number[],
): DocumentEvidence {
  const keys = candidates.map((candidate) => keyOf(words, candidate));
  return {
    keys,
    sameWords: gatherEvidence(keys, probabilities),
    ...gatherParts(words, candidates, probabilities),
    partsOfThings: findPartsOfThings(words, candidates, keys),
    lowerCase: new Set(words.filter((word) => !word.isCapital).map((word) => word.key)),
    rivals: findRivals(candidates, probabilities),
    runBests: findRunBests(candidates, probabilities),
    size: words.length < 80 ? 's' : words.length < 250 ? 'm' : 'l',
  };
}

const keyOf = (words: readonly Word[], { first, last }: Candidate): string =>
  first === last
    ? (words[first]?.key ?? '')
    : words
        .slice(first, last + 1)
        .map((word) => word.key)
        .join(' ');

function gatherEvidence(keys: readonly string[], probabilities: readonly number[]): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  keys.forEach((key, index) => {
    const probability = probabilities[index] ?? 0;
    const entry = evidence.get(key) ?? { count: 0, sum: 0, best: 0, secondBest: 0 };
    entry.count++;
    entry.sum += probability;
    if (probability > entry.best) {
      entry.secondBest = entry.best;
      entry.best = probability;
    } else if (probability > entry.secondBest) entry.secondBest = probability;
    evidence.set(key, entry);
  });
  return evidence;
}

/**
 * For each stretch that is elsewhere a part of a longer name of something, whether it is so in front ("Lisbon Custard" in
 * "Lisbon Custard Bakery") or behind ("Hurricane Katia").
 */
function findPartsOfThings(
  words: readonly Word[],
  candidates: readonly Candidate[],
  keys: readonly string[],
): Map<string, 'front' | 'back'> {
  const parts = new Map<string, 'front' | 'back'>();
  const isThing = (word: Word | undefined) =>
    word?.wordClass.isOrganisationWord === true || word?.wordClass.isPlaceWord === true;
  candidates.forEach(({ first, last, runFirst, runLast }, index) => {
    if (last < runLast && isThing(words[last + 1])) parts.set(keys[index] ?? '', 'front');
    else if (first > runFirst && isThing(words[first - 1])) parts.set(keys[index] ?? '', 'back');
  });
  return parts;
}

/** The likeliest name of several words that each word ends or begins. */
function gatherParts(words: readonly Word[], candidates: readonly Candidate[], probabilities: readonly number[]) {
  const surnames = new Map<string, number>();
  const firstNames = new Map<string, number>();
  candidates.forEach(({ first, last }, index) => {
    const probability = probabilities[index] ?? 0;
    if (last === first || probability <= 0.3) return;
    const end = words[last]?.key ?? '';
    const beginning = words[first]?.key ?? '';
    surnames.set(end, Math.max(surnames.get(end) ?? 0, probability));
    firstNames.set(beginning, Math.max(firstNames.get(beginning) ?? 0, probability));
  });
  return { surnames, firstNames };
}

/** For each candidate the likeliest longer one that holds it and the likeliest shorter one that it holds; null when alone in its run. */
function findRivals(candidates: readonly Candidate[], probabilities: readonly number[]): (Rival | null)[] {
  const rivals: (Rival | null)[] = [];
  for (let start = 0; start < candidates.length;) {
    let end = start + 1;
    while (end < candidates.length && candidates[end]?.runFirst === candidates[start]?.runFirst) end++;
    for (let index = start; index < end; index++) {
      const one = candidates[index];
      let holding = 0;
      let held = 0;
      for (let other = start; other < end; other++) {
        const rival = candidates[other];
        if (other === index || !one || !rival) continue;
        const probability = probabilities[other] ?? 0;
        if (rival.first <= one.first && rival.last >= one.last) holding = Math.max(holding, probability);
        else if (rival.first >= one.first && rival.last <= one.last) held = Math.max(held, probability);
      }
      rivals.push(end - start > 1 ? { holding, held } : null);
    }
    start = end;
  }
  return rivals;
}

function findRunBests(candidates: readonly Candidate[], probabilities: readonly number[]): RunBests {
  const beginning = new Map<number, number>();
  const ending = new Map<number, number>();
  candidates.forEach(({ first, last }, index) => {
    const probability = probabilities[index] ?? 0;
    beginning.set(first, Math.max(beginning.get(first) ?? 0, probability));
    ending.set(last, Math.max(ending.get(last) ?? 0, probability));
  });
  return { beginning, ending };
}

/** How likely the neighbour in "A, B and C" is a name; null when the candidate is in no enumeration. */
export function enumerationNeighbour(
  words: readonly Word[],
  { first, last }: Candidate,
  { beginning, ending }: RunBests,
): number | null {
  const found: number[] = [];
  const isAnd = (index: number) => words[index]?.key === 'and' && words[index].gap === ' ';
  if (words[first]?.gap === ', ') found.push(ending.get(first - 1) ?? 0);
  else if (isAnd(first - 1)) found.push(ending.get(first - 2) ?? 0);
  if (words[last + 1]?.gap === ', ') found.push(beginning.get(isAnd(last + 1) ? last + 2 : last + 1) ?? 0);
  else if (isAnd(last + 1)) found.push(beginning.get(last + 2) ?? 0);
  return found.length > 0 ? Math.max(...found) : null;
}
