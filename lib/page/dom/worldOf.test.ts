// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { makeTextMap } from '../map/textMap';
import { frameView } from '../../marks/frameView';
import { visibleSpan } from '../../marks/visibleSpan';
import { documentOf, isInPage, worldOf } from './worldOf';

const tab = { isOpen: true };
// Before anything of the page has been read: its accessors keep the getters that they find.
const defaultView = Object.getOwnPropertyDescriptor(Document.prototype, 'defaultView')?.get;
vi.spyOn(Document.prototype, 'defaultView', 'get').mockImplementation(function (this: Document) {
  return tab.isOpen ? (defaultView?.call(this) as typeof globalThis.window | null) : null;
});

/** As Firefox answers once the tab has closed. */
vi.spyOn(window, 'innerHeight', 'get').mockImplementation(() => {
  if (!tab.isOpen) throw new Error('NS_ERROR_UNEXPECTED');
  return 600;
});

const text = 'The pilot house stays shut.';

afterEach(() => {
  tab.isOpen = true;
  document.body.replaceChildren();
});

test('of a page whose tab has closed nothing is on screen, and its window is not asked', () => {
  document.body.textContent = text;
  const node = document.body.firstChild as Text;
  const span = { start: 0, end: text.length };
  const blocks = [{ kind: 'paragraph' as const, span }];
  const article = { title: '', language: 'en', text, blocks } as never;
  const map = makeTextMap([{ node, ...span, at: 0 }]);
  expect([isInPage(node), frameView(document).bottom]).toEqual([true, 600]);
  tab.isOpen = false;
  expect(worldOf(document)).toBeNull();
  expect(isInPage(node)).toBe(false);
  expect(frameView(document)).toEqual({ x: 0, y: 0, top: 0, bottom: 0 });
  expect(visibleSpan(article, map)).toBeNull();
});

test('what a browser calls a dead object is in no document', () => {
  const dead = new Proxy(document.createTextNode(text), {
    getPrototypeOf: () => {
      throw new TypeError("can't access dead object");
    },
    get: () => {
      throw new TypeError("can't access dead object");
    },
  });
  expect(documentOf(dead)).toBeNull();
  expect(isInPage(dead)).toBe(false);
});
