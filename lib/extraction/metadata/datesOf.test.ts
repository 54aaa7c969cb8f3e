import { expect, it } from 'vitest';
import { isoDate } from './datesOf';

it.each([
  ['2026-05-12', '2026-05-12'],
  ['2026-05-12T08:30:00Z', '2026-05-12T08:30:00Z'],
  ['2026-05-12 08:30:00.123 +0200', '2026-05-12T08:30:00+02:00'],
  ['2026-13-12', null],
  ['12 May 2026', null],
  [null, null],
])('reads %j', (text, date) => {
  expect(isoDate(text)).toBe(date);
});
