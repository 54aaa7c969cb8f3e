import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTexts } from './alignTexts';

const shared = (before: string, after: string) =>
  alignTexts(before, after).map((stretch) => before.slice(stretch.before, stretch.before + stretch.length));

describe('alignTexts', () => {
  it.each<[point: string, before: string, after: string, expected: string[]]>([
    ['the same text', 'The lamps stay lit.', 'The lamps stay lit.', ['The lamps stay lit.']],
    ['nothing in common', 'The lamps stay lit.', 'xyz', []],
    ['one word changed', 'We cannot open a door.', 'We must not open a door.', ['We ', 'not open a door.']],
    ['words put in', 'We can open.', 'We can never open.', ['We can ', 'open.']],
    ['words taken out', 'We can never open.', 'We can open.', ['We can ', 'open.']],
    ['all of it in other text', 'The lamps stay lit.', 'News. The lamps stay lit. More.', ['The lamps stay lit.']],
    [
      'both ends changed, and a place in the middle',
      'One: the board will meet again in three weeks, when the surveyor has seen it.',
      'Two: the board will meet again in nine weeks, when the surveyor has seen all.',
      [': the board will meet again in ', 'e weeks, when the surveyor has seen ', '.'],
    ],
    ['an empty text', '', 'The lamps', []],
  ])('%s', (_, before, after, expected) => {
    expect(shared(before, after)).toEqual(expected);
  });

  const text = fc
    .array(fc.constantFrom('the ', 'lamp ', 'board ', '“yes” ', 'Holloway ', 'said ', 'a', '🙂', ' '), {
      maxLength: 120,
    })
    .map((words) => words.join(''));

  it('gives stretches in order, the same in both texts', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        let last = { before: 0, after: 0, length: 0 };
        for (const stretch of alignTexts(before, after)) {
          expect(stretch.before).toBeGreaterThanOrEqual(last.before + last.length);
          expect(stretch.after).toBeGreaterThanOrEqual(last.after + last.length);
          expect(stretch.length).toBeGreaterThan(0);
          const { length } = stretch;
          expect(before.slice(stretch.before, stretch.before + length)).toBe(
            after.slice(stretch.after, stretch.after + length),
          );
          last = stretch;
        }
      }),
    );
  });

  it('keeps all that one edit leaves', () => {
    fc.assert(
      fc.property(text, text, text, text, (head, removed, added, tail) => {
        const kept = alignTexts(head + removed + tail, head + added + tail);
        const length = kept.reduce((sum, stretch) => sum + stretch.length, 0);
        expect(length).toBeGreaterThanOrEqual(head.length + tail.length);
      }),
    );
  });
});
