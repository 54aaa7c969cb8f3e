// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Pace } from '../page/dom/pace';
import { collectOutline } from '../page/outline/collectOutline';
import { findComments } from './findComments';

const story = [1, 2, 3, 4]
  .map(
    (day) => `<p>Day ${String(day)}: the council of Mirna talked about the bridge, and put off the vote until May.</p>`,
  )
  .join('');

const entry = (name: string, words: string, below = '') =>
  `<div class="e"><div>${name}</div><p>${words}</p>${below}</div>`;
const entries = [entry('Lee · 3 h', 'About time, I say.'), entry('Moss 4 · 5 hours ago', 'Who pays for it?')].join('');

/** What is taken for a comment. */
async function commentsIn(html: string): Promise<string[]> {
  const { outline } = await collectOutline(new DOMParser().parseFromString(html, 'text/html'), new Pace(1000));
  findComments(outline.blocks);
  return outline.blocks.filter(({ isComment }) => isComment).map(({ text }) => text);
}

const both = ['Lee · 3 h', 'About time, I say.', 'Moss 4 · 5 hours ago', 'Who pays for it?'];

it.each([
  ['boxes beside their heading', `<h2>Comments</h2>${entries}`, both],
  ['boxes in a box beside their heading', `<h4>Comments (2)</h4><section>${entries}</section>`, both],
  ['a number of answers', `<section><h4>2 answers</h4><ul>${entries}</ul></section>`, both],
  ['another language', `<h2>Kommentare</h2>${entries}`, both],
  [
    'a form before the first',
    `<h2>2 Comments</h2><p>Say something kind</p><p>Newest first</p><div>${entries}</div>`,
    both,
  ],
  [
    'articles in articles',
    `<h2>Responses</h2><article><header>Lee, 2 days ago</header><p>About time, I say.</p>
     <article><header>Moss, 1 day ago</header><p>Who pays for it?</p></article></article>`,
    ['Lee, 2 days ago', 'About time, I say.', 'Moss, 1 day ago', 'Who pays for it?'],
  ],
  [
    'a link to answer in place of a date',
    `<h2>Comments</h2>${entry('Lee', 'About time, I say.', '<a href="#r">Reply</a>')}`,
    ['Lee', 'About time, I say.', 'Reply'],
  ],
  [
    'a name after “By”',
    `<h2>Comments</h2>${entry('By Ada Lee', 'About time, I say.')}`,
    ['By Ada Lee', 'About time, I say.'],
  ],
])('finds comments: %s', async (_, html, expected) => {
  expect(await commentsIn(`<main>${story}${html}</main>`)).toEqual(expected);
});

it.each([
  [
    'a chapter called discussion',
    `${story}<h2>Discussion</h2><div><h3>What is left</h3><p>The bridge is old.</p></div>`,
  ],
  ['a link to the comments over the text', `<p>Comments 12</p><div><p>By Ada Lee, 12 May</p>${story}</div>`],
  [
    'the next article under such a link',
    `${story}<p>Comments</p><div><p>By Ada Lee, 12 May</p>${story.repeat(4)}</div>`,
  ],
  ['a gallery under such a link', `${story}<p>Comments</p>${entry('The bridge at noon', 'It is old.').repeat(3)}`],
  [
    'a page of hardly anything else',
    `<p>Who remembers the bridge over the Mirna as it was before the flood? I do, and I miss it.</p><h2>2 answers</h2>${entries}`,
  ],
])('leaves alone %s', async (_, html) => {
  expect(await commentsIn(`<main>${html}</main>`)).toEqual([]);
});
