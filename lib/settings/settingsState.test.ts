import { isDeepStrictEqual } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { soon } from '../../tests/soon';
import { defaultSettings, type Settings } from './settings';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { settingsState } = await import('./settingsState');
const { loadSettings, saveSettings } = await import('./store');

afterEach(() => fakeBrowser.reset());

/** A page with its settings, and whether people were marked each time that it heard of a change. */
function open() {
  const heard: boolean[] = [];
  const kept = settingsState(({ people }) => heard.push(people));
  return { kept, heard };
}

const off: Settings = { ...defaultSettings, people: false };

test('the stored settings are loaded', async () => {
  await saveSettings(off);
  const { kept, heard } = open();
  expect(kept.now()).toEqual(defaultSettings);
  await soon(() => heard).toEqual([false]);
  expect(kept.now()).toEqual(off);
});

test('a change before they are loaded takes none of the others back', async () => {
  await saveSettings(off);
  open().kept.change({ marks: false });
  await soon(loadSettings).toEqual({ ...off, marks: false });
});

test('changes in a row are never taken back, and the last one stays', async () => {
  const { kept, heard } = open();
  await soon(() => heard).toEqual([true]);
  for (const people of [false, true, false]) kept.change({ people });
  await soon(async () => (await loadSettings()).people).toBe(false);
  expect(heard.slice(0, 4)).toEqual([true, false, true, false]);
  expect(heard.slice(4)).not.toContain(true);
});

test('one page hears of the other, even while its own change is on its way', async () => {
  const [one, other] = [open(), open()];
  await soon(() => [one.heard, other.heard]).toEqual([[true], [true]]);
  one.kept.change({ people: false });
  other.kept.change({ marks: false });
  await soon(async () => {
    const stored = await loadSettings();
    const isChanged = !isDeepStrictEqual(stored, defaultSettings);
    return { isChanged, haveBoth: isDeepStrictEqual([one.kept.now(), other.kept.now()], [stored, stored]) };
  }).toEqual({ isChanged: true, haveBoth: true });
});

test('a change that cannot be stored is taken back', async () => {
  await saveSettings(off);
  const heard: boolean[] = [];
  const kept = settingsState(
    ({ people }) => heard.push(people),
    () => Promise.reject(new Error('The disk is full.')),
  );
  await soon(() => heard).toEqual([false]);
  kept.change({ people: true });
  await soon(() => heard).toEqual([false, true, false]);
});
