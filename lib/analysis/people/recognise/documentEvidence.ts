import type { Candidate } from './candidates';
import type { Word } from '../words/word';
import { keyOf } from '../words/words';

/** The probabilities of the same words as a name, over all their occurrences. */
interface Evidence {
  count: number;
  sum: number;
  best: number;
  secondBest: number;
}

/** What a document's candidates, scored once, tell about each other. */
export interface DocumentEvidence {
  /** The folded words of each candidate. */
  readonly keys: readonly string[];
  readonly sameWords: ReadonlyMap<string, Evidence>;
  /** By last word, the highest probability of a name of several words. */
  readonly surnames: ReadonlyMap<string, number>;
  /** By first word, the highest probability of a name of several words. */
  readonly firstNames: ReadonlyMap<string, number>;
  readonly partsOfThings: ReadonlyMap<string, 'front' | 'back'>;
  /** The words that occur in the document without a capital. */
  readonly lowerCase: ReadonlySet<string>;
  readonly rivals: readonly (Rival | null)[];
  readonly runBests: RunBests;
  /** Short, medium or long. */
  readonly size: 's' | 'm' | 'l';
}

/** The probability of the most probable longer candidate around one, and of the most probable shorter one inside it. */
interface Rival {
  readonly holding: number;
  readonly held: number;
}

/** By word index, the highest probability of a candidate that begins there, and of one that ends there. */
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
 * For each stretch that is part of a thing's name somewhere in the text, whether it comes first there ("Lisbon Custard" in "Lisbon
 * Custard Bakery") or last ("Katia" in "Hurricane Katia").
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

/** By last and by first word, the highest probability of a name of several words. */
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

/** The {@link Rival} of each candidate; null for one that is alone in its run. */
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

/** The probability that the neighbour in "A, B and C" is a name; null when the candidate is in no enumeration. */
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
