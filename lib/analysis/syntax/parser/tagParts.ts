import type { Codes } from './codes';
import { contractedParts } from './contractions';
import { bestClass, Keys, type LinearModel } from './linearModel';
import { partCode } from '../sentence/partsOfSpeech';
import { describeWord } from './tagFeatures';

const keys = new Keys();
const scores = new Float64Array(64);
const quotePart = partCode.QUOTE ?? 0;

/** Fills in the parts of speech, from left to right; a quotation's is known. */
export function tagParts(model: LinearModel, codes: Codes): void {
  for (let i = 0; i < codes.length; i++) {
    if ((codes.shape[i] ?? 0) === 9) {
      codes.part[i] = quotePart;
      continue;
    }
    describeWord(codes, i, keys);
    model.score(keys, scores);
    codes.part[i] = bestPart(codes, i, scores, model.classes - 1);
  }
}

/** The part of speech with the highest score, of those that the word can be. */
export function bestPart(codes: Codes, i: number, scores: Float64Array, classes: number): number {
  const parts = contractedParts.get(codes.word[i] ?? 0);
  if (!parts) return bestClass(scores, classes);
  return parts.reduce((best, part) => ((scores[part] ?? 0) > (scores[best] ?? 0) ? part : best));
}
