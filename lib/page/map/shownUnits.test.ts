import { describe, expect, it } from 'vitest';
import { comparable, isSameStretch, shownUnits, withoutInvisible } from './shownUnits';

describe('shownUnits', () => {
  it.each([
    ['a letter', 'a', false, '', 'a'],
    ['a soft hyphen', '\u00ad', false, 'a', ''],
    ['a control of direction', '\u202e', false, '', ''],
    ['a joiner in Latin', '\u200d', false, 'a', ''],
    ['a joiner in Persian', '\u200c', false, 'ی', '\u200c'],
    ['joined letters', 'ﬃ', false, '', 'ffi'],
    ['a raised figure', '6', true, '10', '⁶'],
    ['a raised letter', 'n', true, '2', 'n'],
  ])('%s', (_, character, isRaised, before, expected) => {
    expect(shownUnits(character, isRaised, before)).toBe(expected);
  });
});

it('a page’s words compare with the text’s', () => {
  expect(comparable('Griﬃn\u00a0 10⁶')).toBe(comparable('Griffin 106'));
  expect(isSameStretch('ﬁ\u00a0x6', 'f x⁶')).toBe(true);
  expect(isSameStretch('door', 'moor')).toBe(false);
  expect(withoutInvisible('\u202eMoss\u202c')).toBe('Moss');
});
