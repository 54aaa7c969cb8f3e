// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { TimeSlicer } from '../dom/timeSlicer';
import { guardedCopy } from './guardedCopy';

const budget = { elements: 1000, characters: 10_000, depth: 48 };

const copied = async (html: string, limits = budget) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { document: copy, cut } = await guardedCopy(page, limits, new TimeSlicer(1000));
  return { html: copy.body.innerHTML, cut };
};

describe('guardedCopy', () => {
  it.each([
    [
      'forms become divs that say so, controls go',
      '<form><input name="parentNode"><p>Yes</p></form>',
      '<div role="form"><p>Yes</p></div>',
    ],
    ['scripts and media go', '<p>A<script>x()</script><img src="x">B</p><video></video>', '<p>AB</p>'],
    ['javascript: addresses go', '<a href=" javascript:x()">A</a><a href="/b">B</a>', '<a>A</a><a href="/b">B</a>'],
    ['data-* and style go', '<p data-x="1" style="color:red" class="lead">A</p>', '<p class="lead">A</p>'],
    ['hidden elements go', '<p hidden>A</p><p style="display: none">B</p><p>C</p>', '<p>C</p>'],
    ['text for screen readers alone goes', '<p>A<span class="sr-only"> in a new window</span></p>', '<p>A</p>'],
    ['struck words go', '<p>A<del> B</del><s> C</s><ins> D</ins></p>', '<p>A<ins> D</ins></p>'],
    ['marks of <q> are written', '<p>A <q>B <q>C</q></q></p>', '<p>A <q>“B <q>C</q>”</q></p>'],
    ['marks of <q> in a quotation are not', '<p>“A <q>B</q>” <q>C</q></p>', '<p>“A <q>B</q>” <q>“C”</q></p>'],
    ['labels of controls go', '<label><input type="radio">A</label><label>B</label>', '<span>B</span>'],
    ['marks of notes go, powers stay', '<p>a flood<sup>1</sup>, 10<sup>6</sup></p>', '<p>a flood, 10<sup>6</sup></p>'],
    ['widgets that answer go', '<div role="radio">A</div><p>B</p>', '<p>B</p>'],
    [
      'a button that runs into a word, or is named otherwise, is no word',
      '<p>The Mirna<button>Copy</button> rises <button aria-label="Explain">i</button></p>',
      '<p>The Mirna rises </p>',
    ],
    ['own elements become spans', '<p><x-name>Ada</x-name></p>', '<p><span>Ada</span></p>'],
    [
      'a button amid a paragraph stays as text',
      '<p>The <button>Mirna</button> rises</p><button>Share</button>',
      '<p>The <span>Mirna</span> rises</p>',
    ],
  ])('%s', async (_, page, copy) => {
    expect(await copied(page)).toEqual({ html: copy, cut: null });
  });

  it('reads a shadow root in place of its host’s children, and slots in place', async () => {
    const page = new DOMParser().parseFromString('<div id="host"><i>light</i></div>', 'text/html');
    const root = page.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Before <slot></slot> after</p>';
    const { document: copy } = await guardedCopy(page, budget, new TimeSlicer(1000));
    expect(copy.body.textContent).toBe('Before light after');
  });

  it('takes deep nesting into the deepest element it may make', async () => {
    const { html } = await copied(`${'<div>'.repeat(400)}A<div>B</div>${'</div>'.repeat(400)}`, {
      ...budget,
      depth: 2,
    });
    expect(html.replace(/(<br>)+/g, '<br>')).toBe('<div><div><br>A<br>B</div></div>');
  });

  it.each([
    ['elements', { ...budget, elements: 3 }],
    ['characters', { ...budget, characters: 3 }],
  ] as const)('stops at the budget of %s', async (cut, limits) => {
    expect((await copied('<p>A</p><p>B</p><p>C</p><p>D</p><p>E</p>', limits)).cut).toBe(cut);
  });

  it('stops when its time is over', async () => {
    const page = new DOMParser().parseFromString('<p>A</p>'.repeat(200), 'text/html');
    expect((await guardedCopy(page, budget, new TimeSlicer(0))).cut).toBe('time');
  });
});
