// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { actions, find, renderAnew, renderTab, texts } from '../../tests/fixtures/renderPanel';

renderAnew();

test('the keys of the browser as they are set, and the way to change them', () => {
  const panel = renderTab('article', {
    shortcuts: [
      { use: 'panel', keys: 'Alt+Shift+D' },
      { use: 'next', keys: '' },
    ],
  });
  expect([...panel.querySelectorAll('.shortcuts > div')].map((row) => texts(row, 'kbd, dd'))).toEqual([
    ['Alt', 'Shift', 'D', 'this panel'],
    ['next quote'],
  ]);
  expect(texts(panel, '.shortcuts dt')[1]).toBe('not set');
  fireEvent.click(find(panel, '.keys > .button'));
  expect(actions.changeKeys).toHaveBeenCalledOnce();
});

test('a browser without shortcuts has no list of them', () => {
  expect(renderTab('article').querySelector('.shortcuts')).toBeNull();
});
