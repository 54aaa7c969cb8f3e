import { expect, test } from 'vitest';
import { defaultSettings, parseSettings } from './settings';

test('what was stored comes back', () => {
  const chosen = { ...defaultSettings, people: false };
  expect(parseSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
});

test('settings from before there were keys are whole, and have them off', () => {
  const older = { version: 1, marks: true, quotes: true, fragments: true, people: false };
  expect(parseSettings(older)).toEqual({ ...older, keys: false });
});

test.each([
  ['nothing', undefined],
  ['a string', 'marks on'],
  ['a missing switch', { version: 1, marks: true, quotes: true, fragments: true }],
  ['a switch that is no boolean', { ...defaultSettings, people: 'yes' }],
  ['a version that is not known', { ...defaultSettings, version: 99 }],
])('%s is damaged', (_, stored) => {
  expect(parseSettings(stored)).toBeNull();
});
