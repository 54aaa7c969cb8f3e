// @vitest-environment jsdom
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Quote } from '../../lib/analysis/result/analysis';
import { defaultSettings } from '../../lib/settings/settings';
import { listPassages } from '../../lib/summary/passages';
import { sampleAnalysis, sampleArticle, sampleText, spanOfWords } from '../../tests/fixtures/sampleAnalysis';
import { soon } from '../../tests/soon';
import { Panel } from './Panel';
import type { Obstacle, PanelActions, Ready } from '../panelState';

const ready: Ready = {
  status: 'ready',
  article: sampleArticle,
  analysis: sampleAnalysis,
  settings: { ...defaultSettings, fragments: false },
  shortcuts: [],
  visible: { start: 0, end: 60 },
};

const actions = {
  goTo: vi.fn(),
  set: vi.fn(),
  copy: vi.fn(() => Promise.resolve(true)),
  readAnyway: vi.fn(),
  readSelection: vi.fn(),
  retry: vi.fn(),
  changeKeys: vi.fn(),
} satisfies PanelActions;

/** jsdom lays nothing out, so it has no way to scroll. */
const scrollIntoView = vi.fn();
beforeEach(() => {
  vi.clearAllMocks();
  Element.prototype.scrollIntoView = scrollIntoView;
});
afterEach(cleanup);

const show = (state: Partial<Ready> = {}) =>
  render(<Panel state={{ ...ready, ...state }} actions={actions} />).container;
const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((node) => node.textContent);
const find = (root: ParentNode, selector: string): HTMLElement => {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Not in the panel: ${selector}`);
  return element;
};

describe('ready', () => {
  test('headline, outlet, byline', () => {
    const panel = show();
    expect(texts(panel, 'h1, .outlet, .byline')).toEqual(['The Example', 'The bridge stays closed', 'Ana Ruiz']);
    expect(find(panel, 'main').dataset['status']).toBe('ready');
    expect(find(panel, 'main').getAttribute('aria-busy')).toBe('false');
  });

  test('one plain sentence', () => {
    expect(texts(show(), '.says')).toEqual([
      '4 quotes, none longer than 9 words, 1 has no named speaker. 25% of the words are quoted.',
    ]);
  });

  test('the only quotation is no count', () => {
    const quotes = sampleAnalysis.quotes.slice(3, 4);
    const panel = show({ analysis: { ...sampleAnalysis, quotes } });
    expect(texts(panel, '.says')[0]).toContain(', it has no named speaker.');
    expect(texts(panel, '.group-line')).toEqual(['']);
  });

  test('what is left to read, unless all of the article is on screen', () => {
    expect(texts(show({ visible: { start: 0, end: 60 } }), '.times')).toEqual(['1 min1 left1 minute left to read']);
    expect(texts(show({ visible: { start: 0, end: sampleText.length } }), '.times')).toEqual(['1 min']);
  });

  test('speakers with their quotations, the unnamed last, no titles', () => {
    const groups = [...show().querySelectorAll('ul.speakers > li')].map((group) => ({
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
    expect(texts(show(), '.how')).toEqual([
      'named right after the quote · told',
      'carried over from earlier in the sentence · called',
      '“An engineer”, just before the quote',
    ]);
  });

  test('a quotation leads to its place', () => {
    const panel = show();
    fireEvent.click(find(panel, 'button.quote[data-kind=fragment]'));
    expect(actions.goTo).toHaveBeenCalledExactlyOnceWith(spanOfWords(sampleText, 'painful'), 1);
  });

  test.each([
    [true, 'Copied'],
    [false, 'Your browser blocked copying'],
  ])('a quotation can be copied; the button tells once it is known: %s', async (isCopied, told) => {
    let answer: (isCopied: boolean) => void = () => expect.fail('nothing was asked');
    actions.copy.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const button = find(show(), 'button.copy');
    const asks = button.title;
    fireEvent.click(button);
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(listPassages(sampleAnalysis)[0]);
    expect(button.title).toBe(asks);
    answer(isCopied);
    await soon(() => button.title).toBe(told);
  });

  test('a group opens and closes', () => {
    const header = find(show(), '.speaker:nth-child(2) .who');
    expect(header.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(header);
    expect(header.getAttribute('aria-expanded')).toBe('true');
  });

  test('the map puts the others aside while the reader looks at one speaker', () => {
    const panel = show();
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

  test('a person leads from mention to mention', () => {
    const person = find(show(), '#panel-people button.person');
    fireEvent.click(person);
    fireEvent.click(person);
    fireEvent.click(person);
    const [first, second] = sampleAnalysis.people[0]?.mentions ?? [];
    expect(actions.goTo.mock.calls).toEqual([[first?.span], [second?.span], [first?.span]]);
  });

  test('two buttons of a person lead to the previous and the next mention', () => {
    const entry = find(show(), '#panel-people ul.people > li');
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
      const panel = show();
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
      const panel = show();
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
      const panel = show();
      fireEvent.click(find(panel, '#panel-people button.person'));
      fireEvent.pointerLeave(find(panel, '#panel-people > div'));
      expect(sentences(panel)).toEqual([ortiz]);
    });
  });

  test('people with counts of their names, the quoted first', () => {
    const people = [...show().querySelectorAll('#panel-people ul.people > li')];
    expect(people.map((person) => texts(person, '.name, .count'))).toEqual([
      ['Lena Ortiz', '2'],
      ['Tom Reed', '1'],
    ]);
  });

  test('switches show the settings and change them', () => {
    const panel = show();
    const switches = [...panel.querySelectorAll<HTMLInputElement>('input[type=checkbox][role=switch]')];
    expect(switches.map(({ name, checked }) => [name, checked])).toEqual([
      ['marks', true],
      ['keys', false],
      ['quotes', true],
      ['fragments', false],
      ['reports', false],
      ['people', true],
    ]);
    fireEvent.click(find(panel, 'input[name=fragments]'));
    expect(actions.set).toHaveBeenCalledExactlyOnceWith('fragments', true);
  });

  test('the keys of the browser as they are set, and the way to change them', () => {
    const panel = show({
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
    expect(show().querySelector('.shortcuts')).toBeNull();
  });

  test('arrow keys go from tab to tab; the panels stay in the document', () => {
    const panel = show();
    fireEvent.keyDown(find(panel, '#tab-speakers'), { key: 'ArrowRight' });
    expect(document.activeElement?.id).toBe('tab-sources');
    expect(find(panel, '#panel-sources').hidden).toBe(false);
    expect(find(panel, '#panel-speakers').hidden).toBe(true);
    fireEvent.keyDown(find(panel, '#tab-sources'), { key: 'End' });
    expect(document.activeElement?.id).toBe('tab-article');
  });

  test('an article without quotations says so, and shows what it has first', () => {
    const panel = show({ analysis: { ...sampleAnalysis, quotes: [] } });
    expect(find(panel, '.says').textContent).toContain('Nobody is quoted');
    expect(find(panel, '[role=tab][aria-selected=true]').id).toBe('tab-people');
    const bare = show({ analysis: { ...sampleAnalysis, quotes: [], people: [] } });
    expect(find(bare, '[role=tab][aria-selected=true]').id).toBe('tab-key-sentences');
  });

  test('a quotation that the strip leads to is shown though its speaker’s entry is closed', () => {
    const { container, rerender } = render(<Panel state={ready} actions={actions} />);
    const entry = () =>
      [...container.querySelectorAll<HTMLElement>('ul.speakers > li')].map((li) => li.dataset['open']);
    expect(entry()).toEqual(['false', 'false', 'false']);
    const current = { span: spanOfWords(sampleText, 'It was never safe.'), passageId: 2 };
    rerender(<Panel state={{ ...ready, current }} actions={actions} />);
    expect(entry()).toEqual(['false', 'true', 'false']);
    expect(texts(container, '[aria-current=true]')).toEqual(['It was never safe.']);
    expect(scrollIntoView).toHaveBeenCalledOnce();
    fireEvent.click(container.querySelectorAll('.who')[1] ?? container);
    expect(entry()).toEqual(['false', 'false', 'false']);
  });

  test('a place that is dragged to opens nothing', () => {
    const panel = show({ current: { span: spanOfWords(sampleText, 'never') } });
    expect(find(panel, 'ul.speakers > li:nth-child(2)').dataset['open']).toBe('false');
  });

  test('a language whose speakers cannot be read is said, its quotations are listed', () => {
    const quotes = sampleAnalysis.quotes.map((quote) => ({ ...quote, attribution: null }));
    const panel = show({
      article: { ...sampleArticle, language: 'de', cut: 'time', paywalled: true },
      analysis: { scope: 'quotes-only', quotes, reports: [], people: [], keySentences: [] },
    });
    expect(panel.querySelectorAll('.notices li')).toHaveLength(3);
    expect(texts(panel, '.speakers .name')).toEqual(['All quotes']);
    expect(find(panel, '.says').textContent).not.toContain('speaker');
  });
});

describe('what the article says under its pictures', () => {
  test('is listed, closed, and told apart from the text', () => {
    const panel = show({ article: { ...sampleArticle, captions: ['The bridge in May.', 'Photo: Jo Park'] } });
    const captions = find(panel, 'details.captions');
    expect([captions.hasAttribute('open'), ...texts(captions, 'summary, li')]).toEqual([
      false,
      'Picture captions 2',
      'The bridge in May.',
      'Photo: Jo Park',
    ]);
  });

  test('is not spoken of where there is nothing', () => {
    expect(show().querySelector('.captions')).toBeNull();
  });
});

describe('the sourcing strip', () => {
  const strip = (state: Partial<Ready> = {}) => find(show(state), '[role=slider]');

  test('arrow keys go from quotation to quotation', () => {
    const slider = strip();
    fireEvent.keyDown(slider, { key: 'ArrowRight' });
    fireEvent.keyDown(slider, { key: 'ArrowRight' });
    expect(actions.goTo.mock.calls.map((call: unknown[]) => call[1])).toEqual([0, 1]);
    expect(slider.getAttribute('aria-valuetext')).toBe('2 of 4, Lena Ortiz: “painful”');
  });

  test('End goes to the end', () => {
    fireEvent.keyDown(strip(), { key: 'End' });
    expect(actions.goTo).toHaveBeenCalledWith({ start: sampleText.length - 1, end: sampleText.length }, undefined);
  });

  test('too many to tell apart are drawn as columns', () => {
    const quotes = Array.from({ length: 100 }, (_, id) => ({ ...sampleAnalysis.quotes[id % 4], id })) as Quote[];
    const panel = show({ analysis: { ...sampleAnalysis, quotes } });
    expect(panel.querySelectorAll('.map > .column')).toHaveLength(60);
    expect(panel.querySelectorAll('.map > i')).toHaveLength(0);
  });

  test('says the same in words', () => {
    expect(texts(show(), '.sourcing ol li')).toEqual([
      expect.stringMatching(/^At \d+%: 2 quotes, Lena Ortiz$/),
      expect.stringMatching(/^At \d+%: 1 quote, An engineer$/),
      expect.stringMatching(/^At \d+%: 1 quote, No named speaker$/),
    ]);
  });
});

describe('while there is nothing to show', () => {
  test('loading is busy and says so', () => {
    const { container } = render(<Panel state={{ status: 'loading', progress: 0.4 }} actions={actions} />);
    expect(find(container, 'main').getAttribute('aria-busy')).toBe('true');
    expect(texts(container, '[role=status]')).toEqual(['Reading the article…']);
    expect(find(container, '[role=progressbar]').getAttribute('aria-valuenow')).toBe('40');
    expect(texts(container, '.loading-words')).toEqual(['Reading the article… 40%']);
  });

  test('what is known of a long article is there already, and leads to its place', () => {
    const quotes = sampleAnalysis.quotes.slice(0, 1).map((quote) => ({ ...quote, attribution: null }));
    const { container } = render(
      <Panel state={{ status: 'loading', progress: 0.4, article: sampleArticle, quotes }} actions={actions} />,
    );
    expect(texts(container, 'h1, h2, .quotes li')).toEqual([
      'The bridge stays closed',
      '1 longer quote so far',
      'We will not open it before it is safe,',
    ]);
    expect(container.querySelectorAll('.strip .words')).toHaveLength(1);
    fireEvent.click(find(container, '.quote'));
    expect(actions.goTo).toHaveBeenCalledExactlyOnceWith(
      spanOfWords(sampleText, 'We will not open it before it is safe,'),
      0,
    );
  });

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
    const { container } = render(<Panel state={{ status }} actions={actions} />);
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
    const { container } = render(<Panel state={{ status }} actions={{ ...actions, reportBug }} />);
    const button = [...container.querySelectorAll('button')].find((one) => one.textContent === 'Something wrong here?');
    expect(button !== undefined).toBe(isThere);
    button?.click();
    expect(reportBug).toHaveBeenCalledTimes(isThere ? 1 : 0);
  });

  test('on a page that is no article, what the reader has selected can be read', () => {
    const { container } = render(<Panel state={{ status: 'no-article', hasSelection: true }} actions={actions} />);
    expect(texts(container, 'button')).toEqual(['Read my selection', 'Read this page anyway']);
    fireEvent.click(find(container, 'button'));
    expect(actions.readSelection).toHaveBeenCalledOnce();
  });
});
