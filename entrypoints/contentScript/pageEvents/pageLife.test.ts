// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { whenShown } from './pageLife';

const prerender = (isPrerendering: boolean) =>
  Object.defineProperty(document, 'prerendering', { value: isPrerendering, configurable: true });

afterEach(() => Reflect.deleteProperty(document, 'prerendering'));

test('a page that is shown is shown at once', async () => {
  await expect(whenShown()).resolves.toBeUndefined();
});

test('a page that the browser has loaded beforehand is shown when the reader comes to it, and not before', async () => {
  prerender(true);
  let isShown = false;
  const shown = whenShown().then(() => (isShown = true));
  await Promise.resolve();
  expect(isShown).toBe(false);
  prerender(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await shown;
  expect(isShown).toBe(true);
});
