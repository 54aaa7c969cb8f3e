// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { SiteChoice } from './SiteChoice';

afterEach(cleanup);

test('a site is taken off the list, and the keyboard stays beside the list', () => {
  const sites = [
    { pattern: '*://news.example/*', name: 'news.example' },
    { pattern: '*://*/*', name: null },
  ];
  const remove = vi.fn();
  const { container, getByRole, rerender } = render(<SiteChoice sites={sites} remove={remove} />);
  expect([...container.querySelectorAll('li bdi')].map(({ textContent }) => textContent)).toEqual([
    'news.example',
    'all sites',
  ]);
  fireEvent.click(getByRole('button', { name: 'Remove news.example' }));
  expect(remove).toHaveBeenCalledExactlyOnceWith('*://news.example/*');
  rerender(<SiteChoice sites={sites.slice(1)} remove={remove} />);
  expect(document.activeElement?.textContent).toBe('Always on');
});
