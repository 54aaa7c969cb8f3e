import type { Codes } from '../codes/codes';
import { featureKey } from './featureKey';
import type { Keys } from '../models/linearModel';
import { partCode, type PartOfSpeech } from '../../sentence/partsOfSpeech';

/** What the part of speech of the word at `i` is told by; the parts of those before it are known. */
export function describeWord(codes: Codes, i: number, keys: Keys): void {
  const { word, suffix2, suffix3, prefix, shape, class: kind, cue, sign, part, length } = codes;
  const at = (values: Int32Array, j: number): number => (j < 0 ? -1 : j >= length ? -2 : (values[j] ?? 0));
  const part1 = at(part, i - 1);
  const part2 = at(part, i - 2);
  const kindHere = at(kind, i);
  const kindAfter = at(kind, i + 1);
  const wordHere = at(word, i);
  const shapeHere = at(shape, i) + (i === 0 ? 10 : 0);
  keys.clear();
  keys.push(featureKey(0, 0));
  keys.push(featureKey(1, wordHere));
  keys.push(featureKey(2, at(suffix3, i)));
  keys.push(featureKey(3, at(suffix2, i), shapeHere));
  keys.push(featureKey(4, at(prefix, i), kindHere));
  keys.push(featureKey(5, kindHere, shapeHere));
  keys.push(featureKey(6, part1));
  keys.push(featureKey(7, part1, part2));
  keys.push(featureKey(8, part1, wordHere));
  keys.push(featureKey(9, part1, kindHere));
  keys.push(featureKey(10, at(word, i - 1)));
  keys.push(featureKey(11, at(word, i + 1)));
  keys.push(featureKey(12, kindHere, kindAfter));
  keys.push(featureKey(13, wordHere, kindAfter));
  keys.push(featureKey(14, at(kind, i - 1), kindHere, kindAfter));
  keys.push(featureKey(15, at(suffix3, i + 1)));
  keys.push(featureKey(16, at(suffix3, i - 1)));
  keys.push(featureKey(17, at(sign, i), kindHere));
  keys.push(featureKey(18, at(sign, i + 1), kindHere));
  keys.push(featureKey(19, at(cue, i), part1, kindAfter));
  keys.push(featureKey(20, at(word, i + 2)));
  keys.push(featureKey(21, kindAfter, at(kind, i + 2), kindHere));
  keys.push(featureKey(22, part1, part2, at(suffix2, i)));
  keys.push(featureKey(23, part1, kindAfter, at(suffix2, i)));
  keys.push(featureKey(24, wordHere, at(word, i + 1)));
  keys.push(featureKey(25, kindHere, at(suffix3, i)));
  keys.push(featureKey(26, at(word, i - 1), kindHere));
  keys.push(featureKey(27, kindHere, at(word, i + 1)));
  keys.push(featureKey(28, at(word, i - 1), at(suffix2, i)));
  const seen = verbSeen(codes, i);
  keys.push(featureKey(29, seen, kindHere, part1));
  keys.push(featureKey(30, seen, at(suffix2, i), kindAfter));
  keys.push(featureKey(31, seen, at(suffix2, i), shapeHere));
  keys.push(featureKey(32, at(cue, i), at(word, i + 1), part1));
}

/** So many words before it are looked at for a verb. */
const reach = 12;

/** What verb the clause has so far: 0 none, 1 a finite one, 2 a finite one within three words. */
function verbSeen({ part, sign }: Codes, i: number): number {
  for (let j = i - 1; j >= 0 && j > i - reach; j--) {
    const code = part[j] ?? 0;
    if (finiteParts.has(code)) return i - j > 3 ? 1 : 2;
    if (clauseStarts.has(code) || (sign[j + 1] ?? 0) !== 0) return 0;
  }
  return 0;
}

const codesOf = (...parts: readonly PartOfSpeech[]): ReadonlySet<number> =>
  new Set(parts.map((part) => partCode[part] ?? -1));
const finiteParts = codesOf('VBD', 'VBZ', 'VBP', 'MD');
const clauseStarts = codesOf('CC', 'WP', 'WDT', 'WRB', 'QUOTE');
