// @vitest-environment jsdom
import { fireEvent, render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { listPassages } from '../../lib/summary/passages';
import {
  actions,
  find,
  panelOf,
  ready,
  renderAnew,
  renderReady,
  scrollIntoView,
  texts,
} from '../../tests/fixtures/renderPanel';
import { sampleAnalysis, sampleText, spanOfWords } from '../../tests/fixtures/sampleAnalysis';
import { soon } from '../../tests/soon';

renderAnew();

test('speakers with their quotations, the unnamed last, no titles', () => {
  const groups = [...renderReady().querySelectorAll('ul.speakers > li')].map((group) => ({
    name: texts(group, '.name')[0],
    count: texts(group, '.count')[0],
    quotes: texts(group, 'ul.quotes > li > button.quote'),
    unnamed: group.classList.contains('unnamed'),
  }));
  expect(groups).toEqual([
    { name: 'Lena Ortiz', count: '2', quotes: ['We will not open it before it is safe,', 'painful'], unnamed: false },
    { name: 'An engineer', count: '1', quotes: ['It was never safe.'], unnamed: false },
    { name: 'No named speaker', count: '1', quotes: ['temporary'], unnamed: true },
  ]);
});

test('how each speaker is known', () => {
  expect(texts(renderReady(), '.how')).toEqual([
    'named right after these words told',
    'carried over from earlier in the sentence called',
    '“An engineer”, just before these words',
  ]);
});

test('a quotation leads to its place', () => {
  const panel = renderReady();
  fireEvent.click(find(panel, 'button.quote[data-kind=fragment]'));
  expect(actions.goTo).toHaveBeenCalledExactlyOnceWith(spanOfWords(sampleText, 'painful'), 1);
});

test.each([
  [true, 'Copied'],
  [false, 'Your browser blocked copying'],
])('a quotation can be copied; the button tells once it is known: %s', async (isCopied, told) => {
  let answer: (isCopied: boolean) => void = () => expect.fail('nothing was asked');
  actions.copy.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  const panel = renderReady();
  const button = find(panel, 'button.copy');
  const asks = button.title;
  fireEvent.click(button);
  expect(actions.copy).toHaveBeenCalledExactlyOnceWith(listPassages(sampleAnalysis)[0]);
  expect(button.title).toBe(asks);
  answer(isCopied);
  await soon(() => button.title).toBe(told);
  expect(texts(panel, '.quotes [role=status]')).toContain(told);
});

test('a group opens and closes', () => {
  const header = find(renderReady(), '.speaker:nth-child(2) .who');
  expect(header.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(header);
  expect(header.getAttribute('aria-expanded')).toBe('true');
});

test('the map puts the others aside while the reader looks at one speaker', () => {
  const panel = renderReady();
  const aside = () => [...panel.querySelectorAll('.strip .words')].map((part) => part.classList.contains('aside'));
  const none = aside();
  expect(new Set(none)).toEqual(new Set([false]));
  const [first, , unnamed] = panel.querySelectorAll('.speaker');
  if (!first || !unnamed) throw new Error('The panel has too few speakers.');
  fireEvent.pointerEnter(first);
  expect(aside()).toEqual([false, false, true, true]);
  const place = () => panel.querySelector<HTMLElement>('.strip .chosen')?.style.insetInlineStart;
  expect(place()).toBeUndefined();
  const quote = find(first, '.quotes > li');
  fireEvent.pointerEnter(quote);
  expect(place()).toBe(find(panel, '.strip .words').style.insetInlineStart);
  expect(aside()).toEqual([false, false, true, true]);
  fireEvent.pointerLeave(quote);
  expect(place()).toBeUndefined();
  fireEvent.pointerLeave(first);
  fireEvent.pointerEnter(unnamed);
  expect(aside()).toEqual([true, true, true, false]);
  fireEvent.pointerLeave(unnamed);
  expect(aside()).toEqual(none);
});

test('a quotation that the strip leads to is shown though its speaker’s entry is closed', () => {
  const { container, rerender } = render(panelOf(ready));
  const entry = () => [...container.querySelectorAll<HTMLElement>('ul.speakers > li')].map((li) => li.dataset['open']);
  expect(entry()).toEqual(['false', 'false', 'false']);
  const current = { span: spanOfWords(sampleText, 'It was never safe.'), passageId: 2 };
  rerender(panelOf({ ...ready, current }));
  expect(entry()).toEqual(['false', 'true', 'false']);
  expect(texts(container, '[aria-current=true]')).toEqual(['It was never safe.']);
  expect(scrollIntoView).toHaveBeenCalledOnce();
  fireEvent.click(container.querySelectorAll('.who')[1] ?? container);
  expect(entry()).toEqual(['false', 'false', 'false']);
});

test('a place that is dragged to opens nothing', () => {
  const panel = renderReady({ current: { span: spanOfWords(sampleText, 'never') } });
  expect(find(panel, 'ul.speakers > li:nth-child(2)').dataset['open']).toBe('false');
});
