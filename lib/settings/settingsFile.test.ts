import { expect, test } from 'vitest';
import { defaultSettings } from './settings';
import { readSettingsFile, writeSettingsFile } from './settingsFile';

const chosen = { ...defaultSettings, smallestQuote: 3 };

test('a file that was saved is loaded', () => {
  expect(readSettingsFile(writeSettingsFile(chosen))).toEqual({ settings: chosen, isWhole: true });
});

test('of an older file everything is loaded, of a newer one what is understood', () => {
  const older = '{"version":1,"marks":true,"quotes":true,"fragments":false,"people":true}';
  expect(readSettingsFile(older)).toEqual({ settings: { ...defaultSettings, fragments: false }, isWhole: true });
  expect(readSettingsFile('{"version":9,"fragments":false,"keys":"vim"}')).toEqual({
    settings: { ...defaultSettings, fragments: false },
    isWhole: false,
  });
});

test.each(['', 'marks: on', '[]', 'null', '{"name":"another program’s"}'])('%s holds no settings', (file) => {
  expect(readSettingsFile(file)).toBeNull();
});
