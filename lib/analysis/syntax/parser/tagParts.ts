import type { Codes } from './codes/codes';
import { bestClass, Keys, type LinearModel } from './models/linearModel';
import { partCode } from '../sentence/partsOfSpeech';
import { limitParts } from './limits/partLimits';
import { describeWord } from './features/tagFeatures';

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

/** The part of speech with the highest score, of those that the word can have. */
export function bestPart(codes: Codes, i: number, scores: Float64Array, classes: number): number {
  limitParts(codes, i, scores);
  return bestClass(scores, classes);
}
