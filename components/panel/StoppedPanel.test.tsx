// @vitest-environment jsdom
import { fireEvent, render } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { actions, find, panelOf, renderAnew, renderPanel, texts } from '../../tests/fixtures/renderPanel';
import { lateViews } from './lateViews';
import type { Obstacle } from '../panelState';

renderAnew();

test.each<[Obstacle, string[]]>([
  ['no-article', ['Read this page anyway']],
  ['protected-page', []],
  ['not-html', []],
  ['browser-page', []],
  ['extension-shop', []],
  ['reader-view', []],
  ['page-source', []],
  ['local-file', []],
  ['data-page', []],
  ['pdf', []],
  ['picture', []],
  ['recording', []],
  ['plain-text', []],
  ['data-file', []],
  ['no-access', []],
  ['busy-page', ['Try again']],
  ['failed', ['Try again']],
])('%s: a sentence and the way on', (status, buttons) => {
  const container = renderPanel({ status });
  expect(find(container, '[role=status]').textContent).not.toBe('');
  expect(texts(container, 'button')).toEqual(buttons);
});

test.each<[Obstacle, boolean]>([
  ['no-article', true],
  ['failed', true],
  ['pdf', false],
  ['no-access', false],
])('%s: whether a mistake can be reported: %s', (status, isThere) => {
  const reportBug = vi.fn();
  const { container } = render(panelOf({ status }, lateViews, { ...actions, reportBug }));
  const button = [...container.querySelectorAll('button')].find((one) => one.textContent === 'Something wrong here?');
  expect(button !== undefined).toBe(isThere);
  button?.click();
  expect(reportBug).toHaveBeenCalledTimes(isThere ? 1 : 0);
});

test('on a page that is no article, what the reader has selected can be read', () => {
  const container = renderPanel({ status: 'no-article', hasSelection: true });
  expect(texts(container, 'button')).toEqual(['Read my selection', 'Read this page anyway']);
  fireEvent.click(find(container, 'button'));
  expect(actions.readSelection).toHaveBeenCalledOnce();
});
