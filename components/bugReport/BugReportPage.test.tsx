// @vitest-environment jsdom
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { BugReportPage } from './BugReportPage';

afterEach(cleanup);

function fieldIn(container: Element): HTMLTextAreaElement {
  const field = container.querySelector('textarea');
  if (!field) throw new Error('There is no field.');
  return field;
}

/** Clicks, and waits for what follows to be drawn. */
const click = (button: HTMLElement) =>
  act(async () => {
    fireEvent.click(button);
    await Promise.resolve();
  });

test('what is copied is what the reader has left of the report', async () => {
  const copy = vi.fn(() => Promise.resolve(true));
  const { container, getByRole } = render(<BugReportPage report="all of it" copy={copy} />);
  const field = fieldIn(container);
  expect(field.value).toBe('all of it');
  fireEvent.input(field, { target: { value: 'some of it' } });
  await click(getByRole('button', { name: 'Copy the report' }));
  expect(getByRole('status').textContent).toBe('Copied');
  expect(copy).toHaveBeenCalledExactlyOnceWith('some of it');
});

test('what cannot be copied is selected', async () => {
  const { container, getByRole } = render(<BugReportPage report="all" copy={() => Promise.resolve(false)} />);
  await click(getByRole('button'));
  expect(getByRole('status').textContent).toBe('Your browser blocked copying');
  const { selectionStart, selectionEnd } = fieldIn(container);
  expect([selectionStart, selectionEnd]).toEqual([0, 3]);
});

test('a report that is no longer stored is not shown', () => {
  const { queryByRole, container } = render(<BugReportPage report={null} copy={() => Promise.resolve(true)} />);
  expect(queryByRole('textbox')).toBeNull();
  expect(container.textContent).toContain('no longer here');
});
