// @vitest-environment jsdom
import { render } from '@testing-library/preact';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Panel } from './Panel';

/** The elements within, each as `tag.class`, indented by depth. */
const shape = (root: Element, depth = 0): string[] =>
  [...root.children].flatMap((element) => [
    `${' '.repeat(depth)}${[element.localName, ...element.classList].join('.')}`,
    ...shape(element, depth + 1),
  ]);

test('the popup’s page holds the panel’s first drawing already', () => {
  const html = readFileSync('entrypoints/popup/index.html', 'utf8');
  const drawn = new DOMParser().parseFromString(html, 'text/html').getElementById('app');
  const { container } = render(<Panel state={{ status: 'loading' }} actions={{ goTo: () => {}, set: () => {} }} />);
  expect(drawn && shape(drawn)).toEqual(shape(container));
});
