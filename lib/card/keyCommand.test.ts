// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { defaultSettings } from '../settings/settings';
import { keyCommand } from './keyCommand';

/** A key of the reader's: a test cannot make an event that is trusted. */
const keyOn = (html: string, given: Partial<KeyboardEvent>) => {
  document.body.innerHTML = html;
  const target = document.querySelector('[data-here]') ?? document.body;
  return { key: 'n', isTrusted: true, composedPath: () => [target], ...given } as KeyboardEvent;
};

test.each<[string, string, Partial<KeyboardEvent>, string | null]>([
  ['the page as a whole', '', {}, 'next'],
  ['a link', '<a href="#" data-here>a</a>', { key: 'p' }, 'previous'],
  ['a button', '<button data-here>a</button>', { key: 's' }, 'next-of-speaker'],
  ['marks', '', { key: 'm' }, 'marks'],
  ['another key', '', { key: 'x' }, null],
  ['a name that every object has', '', { key: 'constructor' }, null],
  ['with Control', '', { ctrlKey: true }, null],
  ['with Shift', '', { shiftKey: true }, null],
  ['with Alt', '', { altKey: true }, null],
  ['with Meta', '', { metaKey: true }, null],
  ['while a word is composed', '', { isComposing: true }, null],
  ['made up by the page', '', { isTrusted: false }, null],
  ['already used', '', { defaultPrevented: true }, null],
  ['an input', '<input data-here>', {}, null],
  ['a text area', '<textarea data-here></textarea>', {}, null],
  ['a choice', '<select data-here></select>', {}, null],
  ['a text box by role', '<div role="textbox" data-here></div>', {}, null],
  ['an element that may hide an input', '<x-field data-here></x-field>', {}, null],
])('%s', (_, html, given, expected) => {
  expect(keyCommand(keyOn(html, given), defaultSettings.pageKeys)).toBe(expected);
});

test('a form whose fields are named like its own properties', () => {
  const key = keyOn('<form tabindex="0" data-here><input></form>', {});
  const [form] = key.composedPath() as [HTMLFormElement];
  // As browsers answer, and jsdom does not.
  for (const name of ['localName', 'getAttribute', 'ownerDocument'])
    Object.defineProperty(form, name, { value: form.firstChild });
  expect(keyCommand(key, defaultSettings.pageKeys)).toBe('next');
});

test('the keys are those that the reader has chosen', () => {
  const keys = { ...defaultSettings.pageKeys, next: 'j', previous: 'n' };
  expect(['j', 'n', 'p'].map((key) => keyCommand(keyOn('', { key }), keys))).toEqual(['next', 'previous', null]);
});
