import { partCode, type PartOfSpeech } from '../../sentence/partsOfSpeech';
import type { Codes } from '../codes/codes';
import { hashText } from '../codes/hashText';

const codesOf = (...parts: readonly PartOfSpeech[]): readonly number[] => parts.map((part) => partCode[part] ?? 0);

/** The halves of contractions that stand for several words: she|*’s*, Lee|*’s*, she|*’d*. */
const contracted: ReadonlyMap<number, readonly number[]> = new Map([
  [hashText("'s"), codesOf('POS', 'VBZ')],
  [hashText("'d"), codesOf('MD', 'VBD')],
]);
/** What a possessive’s ending can stand after: Lee|’s; in she|’s it is a verb. */
const owners: ReadonlySet<number> = new Set(codesOf('NN', 'NNS', 'NNP', 'CD', 'JJ', 'SYM', 'QUOTE'));
const possessive = partCode.POS ?? 0;

/** Takes away the parts of speech that a word cannot have where it stands; the parts of those before it are known. */
export function limitParts({ word, part }: Codes, i: number, scores: Float64Array): void {
  const own = contracted.get(word[i] ?? 0);
  if (own) scores.forEach((_, code) => own.includes(code) || (scores[code] = -Infinity));
  if (i === 0 || !owners.has(part[i - 1] ?? 0)) scores[possessive] = -Infinity;
}
