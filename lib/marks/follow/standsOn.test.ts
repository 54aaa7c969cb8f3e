// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { standsOn } from './standsOn';

afterEach(() => document.body.replaceChildren());

const piecesOf = (html: string) => {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pieces = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    pieces.push({ node, start: 0, end: node.length });
  }
  return pieces;
};

it.each([
  ['the words', 'the door is shut', 'the <b>door</b> is shut', true],
  ['a line break between them', 'the door is shut', 'the door<br>is shut', true],
  ['marks that a style writes', 'she said ‘no’ twice', 'she said <q>no</q> twice', true],
  ['raised figures', '10⁶ gulls', '10<sup>6</sup> gulls', true],
  ['joined letters', 'an office', 'an oﬃce', true],
  ['other words', 'the door is shut', 'the moor is shut', false],
  ['words in between', 'the door is shut', 'the door is not shut', false],
  ['fewer words', 'the door is shut', 'the door', false],
])('%s', (_, words, html, expected) => {
  expect(standsOn(words, piecesOf(html))).toBe(expected);
});
