import type { Codes } from './codes';
import { hashText } from './hashing';
import { bestClass, Keys, type LinearModel } from './linearModel';
import { partCode } from '../sentence/partsOfSpeech';
import { describeWord } from './tagFeatures';

const keys = new Keys();
const scores = new Float64Array(64);
const quotePart = partCode.QUOTE ?? 0;
/** did|*n’t*: too rare in what the model was fitted on for it to tell. */
const contractedNot = hashText("n't");
const adverbPart = partCode.RB ?? 0;

/** Fills in the parts of speech, from left to right; a quotation's is known. */
export function tagParts(model: LinearModel, codes: Codes): void {
  for (let i = 0; i < codes.length; i++) {
    if ((codes.shape[i] ?? 0) === 9) {
      codes.part[i] = quotePart;
      continue;
    }
    if (codes.word[i] === contractedNot) {
      codes.part[i] = adverbPart;
      continue;
    }
    describeWord(codes, i, keys);
    model.score(keys, scores);
    codes.part[i] = bestClass(scores, model.classes - 1);
  }
}
