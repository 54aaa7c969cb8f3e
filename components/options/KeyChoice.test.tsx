// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { defaultSettings, readSettings } from '../../lib/settings/settings';
import { KeyChoice } from './KeyChoice';

afterEach(cleanup);

test.each([
  ['X', { pageKeys: { ...defaultSettings.pageKeys, next: 'x' } }, ''],
  ['7', { pageKeys: { ...defaultSettings.pageKeys, next: '7' } }, ''],
  ['p', null, 'P is already in use: previous quote.'],
  ['?', null, 'Only letters and digits can be used.'],
  // A sign of length on a Japanese keyboard: a letter by its kind, but no key that can be stored.
  ['ー', null, 'Only letters and digits can be used.'],
])('%s typed as a key', (typed, expected, told) => {
  const set = vi.fn();
  const { container, getByRole } = render(<KeyChoice settings={defaultSettings} set={set} />);
  const field = container.querySelector<HTMLInputElement>('[name=key-next]');
  if (!field) throw new Error('No field for the key.');
  fireEvent.input(field, { target: { value: `N${typed}` } });
  expect(set.mock.calls).toEqual(expected === null ? [] : [[expected]]);
  expect(readSettings({ ...defaultSettings, ...expected })?.isWhole).toBe(true);
  expect(getByRole('status').textContent).toBe(told);
});
