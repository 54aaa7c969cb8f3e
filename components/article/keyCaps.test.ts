import { expect, test } from 'vitest';
import { keyCaps } from './keyCaps';

test.each([
  ['Alt+Shift+Period', ['Alt', 'Shift', '.']],
  ['MacCtrl+Shift+D', ['⌃', 'Shift', 'D']],
  ['⌃⇧D', ['⌃⇧D']],
])('%s', (keys, expected) => {
  expect(keyCaps(keys)).toEqual(expected);
});
