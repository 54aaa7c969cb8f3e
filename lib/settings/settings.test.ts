import { expect, test } from 'vitest';
import { defaultSettings, readSettings } from './settings';

const chosen = { ...defaultSettings, people: false, palette: 'one' as const, smallestQuote: 4 };

test('what was stored comes back', () => {
  expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual({ settings: chosen, isWhole: true });
});

test.each([
  ['before there were keys', { version: 1, marks: false, quotes: true, fragments: true, people: false }],
  ['of version 1', { version: 1, marks: false, quotes: true, fragments: true, people: false, keys: false }],
  [
    'of version 2, before reports were marked',
    {
      version: 2,
      marks: false,
      people: false,
      lines: { statement: 'solid', fragment: 'dotted', unnamed: 'dashed', person: 'solid' },
    },
  ],
])('settings from %s keep what was chosen', (_, older) => {
  const settings = { ...defaultSettings, marks: false, people: false };
  expect(readSettings(older)).toEqual({ settings, isWhole: true });
});

test('newer settings are read as far as they are understood, and are worth keeping', () => {
  const newer = { ...chosen, version: 99, palette: 'sepia', sound: 'bell' };
  expect(readSettings(newer)).toEqual({ settings: { ...chosen, palette: 'varied' }, isWhole: false });
});

test.each<[string, object]>([
  ['a switch that is none', { marks: 'yes' }],
  ['an unknown palette', { palette: 'sepia' }],
  ['a line that nobody can draw', { lines: { ...defaultSettings.lines, person: 'zigzag' } }],
  ['a quotation of no words', { smallestQuote: 0 }],
  ['a quotation of half a word', { smallestQuote: 1.5 }],
  ['a key that is no letter', { pageKeys: { ...defaultSettings.pageKeys, next: 'Enter' } }],
  ['a key with Shift', { pageKeys: { ...defaultSettings.pageKeys, next: 'N' } }],
  ['a key for two commands', { pageKeys: { ...defaultSettings.pageKeys, next: 'p' } }],
  ['something else', { sound: 'bell' }],
])('%s costs nothing but itself', (_, damage) => {
  expect(readSettings({ ...chosen, marks: true, pageKeys: defaultSettings.pageKeys, ...damage })).toEqual({
    settings: {
      ...chosen,
      ...('palette' in damage && { palette: 'varied' }),
      ...('smallestQuote' in damage && { smallestQuote: 1 }),
    },
    isWhole: false,
  });
});

test.each([[undefined], [null], ['marks on'], [[]], [{}], [{ version: '2' }], [7]])('%j holds no settings', (value) => {
  expect(readSettings(value)).toBeNull();
});
