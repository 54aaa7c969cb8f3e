import type { Candidate } from './candidates';
import type { Word } from './words';

interface Evidence {
  count: number;
  sum: number;
  best: number;
  secondBest: number;
}

/**
 * What the rest of the document tells about each candidate, from the first pass's probabilities: the same words elsewhere,
 * a full name that ends in this surname, a rival stretch of the same run, the neighbour in an enumeration, the word in
 * lower case. Two-stage prediction as in Krishnan & Manning (2006).
 */
export function describeInDocument(
  words: readonly Word[],
  candidates: readonly Candidate[],
  probabilities: readonly number[],
): string[][] {
  const keys = candidates.map((candidate) => keyOf(words, candidate));
  const evidence = gatherEvidence(keys, probabilities);
  const { surnames, firstNames } = gatherParts(words, candidates, probabilities);
  const lowerCase = new Set(words.filter((word) => !word.isCapital).map((word) => word.key));
  const rivals = findRivals(candidates, probabilities);
  const runBests = findRunBests(candidates, probabilities);
  const size = words.length < 80 ? 's' : words.length < 250 ? 'm' : 'l';
  return candidates.map((candidate, index) => {
    const probability = probabilities[index] ?? 0;
    const length = Math.min(candidate.last - candidate.first + 1, 4);
    const first = words[candidate.first]?.key ?? '';
    const last = words[candidate.last]?.key ?? '';
    const features = [`p:${bin(probability)}`, `p${length}:${bin(probability)}`];
    const same = evidence.get(keys[index] ?? '');
    if (same && same.count > 1) {
      const average = (same.sum - probability) / (same.count - 1);
      const best = same.best === probability ? same.secondBest : same.best;
      features.push(`av${length}:${bin(average)}`, `mx${length}:${bin(best)}`, `c${Math.min(same.count, 4)}`);
      features.push(`avp:${bin(average)}${bin(probability)}`);
    }
    if (length === 1) {
      const asSurname = surnames.get(first);
      const asFirst = firstNames.get(first);
      features.push(
        `las:${asSurname === undefined ? 'n' : bin(asSurname)}`,
        `fir:${asFirst === undefined ? 'n' : bin(asFirst)}`,
      );
      const part = asSurname === undefined ? (asFirst === undefined ? 'n' : `f${bin(asFirst)}`) : bin(asSurname);
      // News gives the full name once; a sentence out of its text does not.
      features.push(
        `lasp:${part}${bin(probability)}`,
        `lasz:${part}${size}`,
        `laszc:${part}${size}${Math.min(same?.count ?? 1, 4)}`,
      );
      if (lowerCase.has(first)) features.push(words[candidate.first]?.startsSentence ? 'lowss' : 'low');
      const afterHyphen = first.split(/[-‑]/).at(-1) ?? '';
      if (afterHyphen !== first && surnames.has(afterHyphen)) features.push('lash');
    } else {
      const lastAlone = evidence.get(last);
      const firstAlone = evidence.get(first);
      if (lastAlone) features.push(`lav:${bin(lastAlone.best)}`);
      if (firstAlone) features.push(`fav:${bin(firstAlone.best)}`);
      if (lowerCase.has(first)) features.push('lowf');
      if (lowerCase.has(last)) features.push('lowl');
      features.push(`las2:${bin(surnames.get(last) ?? 0)}`);
    }
    const rival = rivals[index];
    if (rival) {
      features.push(
        `sup:${bin(rival.holding)}`,
        `sub:${bin(rival.held)}`,
        `supp:${bin(rival.holding)}${bin(probability)}`,
      );
      features.push(`subp:${bin(rival.held)}${bin(probability)}`);
    }
    const neighbour = enumerationNeighbour(words, candidate, runBests);
    if (neighbour !== null) features.push(`nb:${bin(neighbour)}`, `nb${length}:${bin(neighbour)}${bin(probability)}`);
    return features;
  });
}

const bin = (probability: number): string =>
  probability > 0.9
    ? '9'
    : probability > 0.75
      ? '7'
      : probability > 0.5
        ? '5'
        : probability > 0.3
          ? '3'
          : probability > 0.1
            ? '1'
            : '0';

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
function findRivals(candidates: readonly Candidate[], probabilities: readonly number[]) {
  const rivals: ({ holding: number; held: number } | null)[] = [];
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

/** The likeliest candidate that begins, and that ends, at each word. */
function findRunBests(candidates: readonly Candidate[], probabilities: readonly number[]) {
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
function enumerationNeighbour(
  words: readonly Word[],
  { first, last }: Candidate,
  { beginning, ending }: { beginning: Map<number, number>; ending: Map<number, number> },
): number | null {
  const found: number[] = [];
  const isAnd = (index: number) => words[index]?.key === 'and' && words[index].gap === ' ';
  if (words[first]?.gap === ', ') found.push(ending.get(first - 1) ?? 0);
  else if (isAnd(first - 1)) found.push(ending.get(first - 2) ?? 0);
  if (words[last + 1]?.gap === ', ') found.push(beginning.get(isAnd(last + 1) ? last + 2 : last + 1) ?? 0);
  else if (isAnd(last + 1)) found.push(beginning.get(last + 2) ?? 0);
  return found.length > 0 ? Math.max(...found) : null;
}
