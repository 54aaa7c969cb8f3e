// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { TimeSlicer } from '../../page/dom/timeSlicer';
import { collectOutline } from '../../page/outline/collectOutline';
import { findComments } from '../findComments';
import { bylineOf } from './bylineOf';
import { readPageMetadata } from './pageMetadata';

const story =
  '<p>The council of Mirna talked about the bridge all night, and put off the vote until May once more.</p>'.repeat(4);

it.each([
  ['the line that is called so', `<p class="byline">By Jo Park</p>${story}`, 'Jo Park'],
  ['a line that begins so', `<p>By Jo Park</p>${story}`, 'Jo Park'],
  [
    'of a comment, none',
    `${story}<h2>Comments</h2><div><div class="cm-author">By Ada Lee</div><p>About time.</p></div>`,
    null,
  ],
  [
    'of a comment that reads like a byline, none',
    `${story}<h2>3 replies</h2><div><div>By Ada Lee, 3 h</div><p>About time.</p></div>`,
    null,
  ],
])('byline: %s', async (_, html, expected) => {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const { outline } = await collectOutline(page, new TimeSlicer(1000));
  findComments(outline.blocks);
  expect(bylineOf(readPageMetadata(page), outline, [])).toBe(expected);
});
