import { expect, test } from 'vitest';
import { dayAndTime, minutes, shortMinutes, writtenDay } from './formats';

test.each([
  ['a date', '2026-03-01', 'March 1, 2026'],
  ['a date with a time elsewhere on earth', '2026-03-01T23:30:00-11:00', 'March 1, 2026'],
  ['no date', 'yesterday', null],
])('%s as it was written', (_, iso, expected) => {
  expect(writtenDay(iso)).toBe(expected);
});

test('a time is the reader’s own; a date without one gets none', () => {
  const here = new Date(2026, 2, 1, 9, 5);
  expect(dayAndTime(here.toISOString())?.replace('\u202f', ' ')).toBe('March 1, 2026 at 9:05 AM');
  expect(dayAndTime('2026-03-01')).toBe('March 1, 2026');
  expect(dayAndTime('soon: maybe')).toBeNull();
});

test('minutes, long and short', () => {
  expect([minutes(1), minutes(5), shortMinutes(5)]).toEqual(['1 minute', '5 minutes', '5 min']);
});
