import { describe, expect, it } from 'vitest';
import { outlineBlock, outlineElement } from '../../../tests/fixtures/outlineParts';
import type { OutlineBlock, OutlineElement } from '../../page/outline/outline';
import { endsInCredit, isBesidePicture, isInFigure } from './caption';

const text = 'Jo Park crosses the bridge on its first day.';

const box = (
  name: string,
  pictures: number,
  textLength: number,
  parent: OutlineElement | null = null,
): OutlineElement => outlineElement({ name, pictures, textLength, parent });
const block = (element: OutlineElement, words = text): OutlineBlock => outlineBlock(words, { element });

const isCaption = (candidate: OutlineBlock, isMadeAsText: boolean): boolean =>
  isInFigure(candidate) || endsInCredit(candidate) || isBesidePicture(candidate, isMadeAsText);

describe('what tells a caption', () => {
  it.each([
    ['in a figure', block(box('p', 0, 44, box('figure', 1, 44))), true],
    ['alone with a picture', block(box('p', 0, 44, box('div', 1, 60))), true],
    ['beside a picture, among paragraphs', block(box('p', 0, 44, box('div', 1, 4000))), false],
    ['far from any picture', block(box('p', 0, 44, box('div', 0, 44))), false],
    ['with a credit', block(box('p', 0, 80), 'The bridge at dawn. | Photo by Jo Park'), true],
    ['with an agency’s credit', block(box('p', 0, 80), 'The bridge at dawn (Ada Kovač/Reuters)'), true],
    [
      'a paragraph of a script without spaces, alone with a picture',
      block(box('p', 1, 120), '米尔纳河上的老桥将于五月重新开放'.repeat(7)),
      false,
    ],
    ['a sentence about photos', block(box('p', 0, 80), 'He showed a photo: the bridge had gone.'), false],
  ])('%s', (_, candidate, expected) => {
    expect(isCaption(candidate, false)).toBe(expected);
  });

  it('takes a sentence made like the article’s paragraphs for one of them', () => {
    expect(isCaption(block(box('p', 1, 44)), true)).toBe(false);
    expect(isCaption(block(box('p', 1, 12), '这座桥将在五月重新开放。'), true)).toBe(false);
    expect(isCaption(block(box('p', 1, 44), 'Jo Park crosses the bridge'), true)).toBe(true);
  });
});
