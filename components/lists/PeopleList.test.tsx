// @vitest-environment jsdom
import { act, fireEvent } from '@testing-library/preact';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { actions, find, renderAnew, renderTab, texts } from '../../tests/fixtures/renderPanel';
import { sampleAnalysis } from '../../tests/fixtures/sampleAnalysis';

renderAnew();

test('people with counts of their names, the quoted first', () => {
  const people = [...renderTab('people').querySelectorAll('#panel-people ul.people > li')];
  expect(people.map((person) => texts(person, '.name, .count'))).toEqual([
    ['Lena Ortiz', '2'],
    ['Tom Reed', '1'],
  ]);
});

test('a person leads from mention to mention', () => {
  const person = find(renderTab('people'), '#panel-people button.person');
  fireEvent.click(person);
  fireEvent.click(person);
  fireEvent.click(person);
  const [first, second] = sampleAnalysis.people[0]?.mentions ?? [];
  expect(actions.goTo.mock.calls).toEqual([[first?.span], [second?.span], [first?.span]]);
});

test('two buttons of a person lead to the previous and the next mention', () => {
  const entry = find(renderTab('people'), '#panel-people ul.people > li');
  const [back, on] = [...entry.querySelectorAll<HTMLElement>('button.step')];
  if (!back || !on) throw new Error('The person has no steps.');
  const nameOf = (button: HTMLElement) =>
    button
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => document.getElementById(id))
      .map((part) => part?.getAttribute('aria-label') ?? part?.textContent)
      .join(' ');
  expect([nameOf(back), nameOf(on)]).toEqual(['Previous mention Lena Ortiz', 'Next mention Lena Ortiz']);

  const [first, second] = sampleAnalysis.people[0]?.mentions ?? [];
  const places = [back, back, on, on].map((button) => {
    fireEvent.click(button);
    return [texts(entry, '.visited')[0], actions.goTo.mock.lastCall?.[0] as unknown];
  });
  expect(places).toEqual([
    ['2 of 2', second?.span],
    ['1 of 2', first?.span],
    ['2 of 2', second?.span],
    ['1 of 2', first?.span],
  ]);
  expect(texts(find(document, '#panel-people ul.people > li.unquoted'), '.step')).toEqual([]);
});

describe('the sentence that introduces a person', () => {
  const sentences = (panel: ParentNode) => texts(panel, '.introduction');
  const ortiz = 'The bridge stays closed, Mayor Lena Ortiz said.';
  const reed = 'Tom Reed, who runs the ferry, is busy.';

  test('shows with the focus, and describes the person', () => {
    const panel = renderTab('people');
    expect(sentences(panel)).toEqual([]);
    const person = find(panel, '#panel-people .unquoted button.person');
    void act(() => person.focus());
    expect(sentences(panel)).toEqual([reed]);
    expect(find(panel, '.introduction').id).toBe(person.getAttribute('aria-describedby'));
    void act(() => person.blur());
    expect(sentences(panel)).toEqual([]);
  });

  test('shows where the pointer rests, until the pointer leaves the list', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const panel = renderTab('people');
    const rest = (selector: string, ms: number) =>
      void act(() => {
        fireEvent.pointerEnter(find(panel, selector));
        vi.advanceTimersByTime(ms);
        fireEvent.pointerLeave(find(panel, selector));
      });
    rest('#panel-people .people > li', 100);
    expect(sentences(panel)).toEqual([]);
    rest('#panel-people .people > li', 1000);
    rest('#panel-people .people > .unquoted', 1000);
    expect(sentences(panel)).toEqual([ortiz, reed]);
    fireEvent.pointerLeave(find(panel, '#panel-people > div'));
    expect(sentences(panel)).toEqual([]);
  });

  test('stays with somebody the reader has gone to', () => {
    const panel = renderTab('people');
    fireEvent.click(find(panel, '#panel-people button.person'));
    fireEvent.pointerLeave(find(panel, '#panel-people > div'));
    expect(sentences(panel)).toEqual([ortiz]);
  });
});
