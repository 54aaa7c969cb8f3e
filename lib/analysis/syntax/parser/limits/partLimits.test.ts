import { expect, it } from 'vitest';
import { partCode, partsOfSpeech, type PartOfSpeech } from '../../sentence/partsOfSpeech';
import { Codes } from '../codes/codes';
import { hashText } from '../codes/hashText';
import { limitParts } from './partLimits';

it.each<readonly [before: PartOfSpeech, word: string, part: PartOfSpeech, can: boolean]>([
  ['NNP', "'s", 'POS', true],
  ['NNP', "'s", 'VBZ', true],
  ['NNP', "'s", 'NN', false],
  ['PRP', "'s", 'POS', false],
  ['PRP', "'s", 'VBZ', true],
  ['PRP', "'d", 'VBN', false],
  ['PRP', 'plan', 'NN', true],
])('after %s %s as %s', (before, word, part, can) => {
  const codes = new Codes();
  codes.length = 2;
  codes.part[0] = partCode[before] ?? -1;
  codes.word[1] = hashText(word);
  const scores = new Float64Array(partsOfSpeech.length);
  limitParts(codes, 1, scores);
  expect(scores[partCode[part] ?? -1] !== -Infinity).toBe(can);
});
