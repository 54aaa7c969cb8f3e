import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from './settings';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { loadSettings, saveSettings, watchSettings } = await import('./store');

afterEach(() => fakeBrowser.reset());

test('what is saved is loaded, and whoever watches hears of it', async () => {
  const changed = vi.fn();
  const stop = watchSettings(changed);
  const chosen = { ...defaultSettings, marks: false };
  await saveSettings(chosen);
  expect(await loadSettings()).toEqual(chosen);
  expect(changed).toHaveBeenCalledExactlyOnceWith(chosen);
  stop();
  await saveSettings(defaultSettings);
  expect(changed).toHaveBeenCalledOnce();
});

test('without any there are the defaults', async () => {
  expect(await loadSettings()).toEqual(defaultSettings);
});

test.each([
  ['a corrupt value', 'marks on', defaultSettings],
  ['a damaged one', { ...defaultSettings, people: false, marks: 3 }, { ...defaultSettings, people: false }],
  [
    'a newer one',
    { ...defaultSettings, people: false, version: 9, sound: 'bell' },
    { ...defaultSettings, people: false },
  ],
])('%s is set aside whole, and what is understood stays', async (_, stored, settings) => {
  await fakeBrowser.storage.local.set({ settings: stored });
  expect(await loadSettings()).toEqual(settings);
  expect(await fakeBrowser.storage.local.get()).toEqual({ settings, 'settings-set-aside': stored });
});
