import type { Candidate } from './candidates';
import { enumerationNeighbour, readEvidence, type DocumentEvidence } from './documentEvidence';
import type { Word } from '../words/word';

/**
 * The features that the rest of the document gives each candidate, from the first pass's probabilities: the same words elsewhere, a
 * full name that ends in this surname, a longer name of a thing around it, a rival in the same run, the neighbour in an
 * enumeration, the word in lower case. Two-stage prediction as in Krishnan & Manning (2006).
 */
export function describeInDocument(
  words: readonly Word[],
  candidates: readonly Candidate[],
  probabilities: readonly number[],
): string[][] {
  const evidence = readEvidence(words, candidates, probabilities);
  return candidates.map((candidate, index) => {
    const probability = probabilities[index] ?? 0;
    const length = Math.min(candidate.last - candidate.first + 1, 4);
    const own = bin(probability);
    const features = [`p:${own}`, `p${length}:${own}`];
    const key = evidence.keys[index] ?? '';
    const same = evidence.sameWords.get(key);
    if (same && same.count > 1) {
      const average = (same.sum - probability) / (same.count - 1);
      const best = same.best === probability ? same.secondBest : same.best;
      features.push(`av${length}:${bin(average)}`, `mx${length}:${bin(best)}`, `c${Math.min(same.count, 4)}`);
      features.push(`avp:${bin(average)}${own}`);
    }
    const inThing = evidence.partsOfThings.get(key);
    if (inThing !== undefined) features.push(`thing${length}:${inThing}`, `thing:${own}`);
    if (length === 1) describeAlone(words, candidate, same?.count ?? 1, own, evidence, features);
    else describeParts(words, candidate, evidence, features);
    const rival = evidence.rivals[index];
    if (rival) {
      features.push(`sup:${bin(rival.holding)}`, `sub:${bin(rival.held)}`);
      features.push(`supp:${bin(rival.holding)}${own}`, `subp:${bin(rival.held)}${own}`);
    }
    const neighbour = enumerationNeighbour(words, candidate, evidence.runBests);
    if (neighbour !== null) features.push(`nb:${bin(neighbour)}`, `nb${length}:${bin(neighbour)}${own}`);
    return features;
  });
}

/** For a single word: whether it ends or begins somebody's full name. */
function describeAlone(
  words: readonly Word[],
  candidate: Candidate,
  count: number,
  own: string,
  { surnames, firstNames, lowerCase, size }: DocumentEvidence,
  features: string[],
): void {
  const key = words[candidate.first]?.key ?? '';
  const asSurname = surnames.get(key);
  const asFirst = firstNames.get(key);
  features.push(
    `las:${asSurname === undefined ? 'n' : bin(asSurname)}`,
    `fir:${asFirst === undefined ? 'n' : bin(asFirst)}`,
  );
  const part = asSurname === undefined ? (asFirst === undefined ? 'n' : `f${bin(asFirst)}`) : bin(asSurname);
  // News gives the full name once; an isolated sentence does not.
  features.push(`lasp:${part}${own}`, `lasz:${part}${size}`, `laszc:${part}${size}${Math.min(count, 4)}`);
  if (lowerCase.has(key)) features.push(words[candidate.first]?.startsSentence ? 'lowss' : 'low');
  const afterHyphen = key.split(/[-‑]/).at(-1) ?? '';
  if (afterHyphen !== key && surnames.has(afterHyphen)) features.push('lash');
}

/** For several words: what the first and the last are elsewhere. */
function describeParts(
  words: readonly Word[],
  candidate: Candidate,
  { sameWords, surnames, lowerCase }: DocumentEvidence,
  features: string[],
): void {
  const first = words[candidate.first]?.key ?? '';
  const last = words[candidate.last]?.key ?? '';
  const lastAlone = sameWords.get(last);
  const firstAlone = sameWords.get(first);
  if (lastAlone) features.push(`lav:${bin(lastAlone.best)}`);
  if (firstAlone) features.push(`fav:${bin(firstAlone.best)}`);
  if (lowerCase.has(first)) features.push('lowf');
  if (lowerCase.has(last)) features.push('lowl');
  features.push(`las2:${bin(surnames.get(last) ?? 0)}`);
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
