import { describe, expect, it } from 'vitest';
import { isFurniture, isNotice } from './junkText';

describe('isFurniture', () => {
  it.each([
    ['Advertisement', true],
    ['Read more: Who pays for the bridge?', true],
    ['Updated at 5:27 am CST, Wednesday, November 20, 2019', true],
    ['Photo: Archive of the town', true],
    ['3 comments', true],
    ['- Advertisement -', true],
    ['[Read more]', true],
    ['【编辑：约翰】', true],
    ['Les også: Hvem betaler for broen?', true],
    ['Читайте также: кто платит за мост', true],
    ['2 days ago', true],
    ['Mittwoch, 13. Mai 2026', true],
    ['June 8, 2012, 6:14 p.m.', true],
    ['* * *', true],
    ['★★★★', false],
    ['55.41%', false],
    ['£120', true],
    ['720 × 1280', false],
    ['Les Merlans ont gagné.', false],
    ['Rating agencies think so, too.', false],
    ['Lesen Sie auch: Wer zahlt?', true],
    ['Readers may wonder who pays.', false],
    ['In 2019 the bridge closed.', false],
    ['Follow-up talks begin on Monday.', false],
    ['She was born in May 1912.', false],
  ])('%j: %s', (text, expected) => {
    expect(isFurniture(text)).toBe(expected);
  });
});

describe('isNotice', () => {
  it.each([
    ['Sign up for our free newsletter.', true],
    ['By clicking you agree to our privacy policy.', true],
    ['The newsletter that he wrote made him known.', false],
    ['“Their privacy policy is a scandal,” she said.', false],
  ])('%j: %s', (text, expected) => {
    expect(isNotice(text)).toBe(expected);
  });
});
