// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { makeTextMap } from './textMap';

// "He said yes" + blank line + "No": `<p>He  <b>said</b> yes</p><p>No</p>`; two spaces in the page are one in the text.
const he = document.createTextNode('He  ');
const said = document.createTextNode('said');
const yes = document.createTextNode(' yes');
const no = document.createTextNode('\nNo');
const text = 'He said yes\n\nNo';
const map = makeTextMap([
  { node: he, start: 0, end: 3, at: 0 },
  { node: said, start: 0, end: 4, at: 3 },
  { node: yes, start: 0, end: 4, at: 7 },
  { node: no, start: 1, end: 3, at: 13 },
]);

const shown = (words: string) => {
  const start = text.indexOf(words);
  return map
    .piecesOf({ start, end: start + words.length })
    .map(({ node, start: from, end }) => node.data.slice(from, end));
};

describe('piecesOf', () => {
  it.each([
    ['said', ['said']],
    ['e said y', ['e ', 'said', ' y']],
    ['yes\n\nNo', ['yes', 'No']],
    ['\n\n', []],
  ])('finds %j', (words, pieces) => {
    expect(shown(words)).toEqual(pieces);
  });

  it('gives one piece for a node with something left out inside', () => {
    const node = document.createTextNode('a \n b');
    const gap = makeTextMap([
      { node, start: 0, end: 2, at: 0 },
      { node, start: 4, end: 5, at: 2 },
    ]);
    expect(gap.piecesOf({ start: 0, end: 3 })).toEqual([{ node, start: 0, end: 5 }]);
  });
});

describe('offsetOf', () => {
  it.each([
    [he, 1, 1],
    [said, 0, 3],
    [yes, 4, 11],
    [no, 1, 13],
    [no, 0, null],
    [document.createTextNode('elsewhere'), 0, null],
  ])('places %s at %i', (node, offset, expected) => {
    expect(map.offsetOf(node, offset)).toBe(expected);
  });
});
