// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { storiesOf } from './storiesOf';

const bridge = `<p>The bridge over the Mirna will open again in May, the mayor said on Tuesday, after two years of repairs.</p>
  <p>“We have waited long enough,” said Ada Moss, who runs the bakery at its western end, and who lost half of her customers.</p>
  <p>The council had planned to finish the work last autumn. Rust was found in the main beams. They had to be replaced.</p>
  <p>Engineers now say that the bridge will carry lorries of up to thirty tonnes, twice as much as before.</p>`;
const ferry = bridge.replaceAll('bridge', 'ferry').replace('Ada Moss', 'Jo Park').replace(/>\s+</g, '><');
const bridgeHead = 'The bridge opens again';
const ferryHead = 'A ferry for the winter';

const headingsOf = (body: string, title = `${bridgeHead} – The Mirna Post`) => {
  const page = new DOMParser().parseFromString(`<title>${title}</title>${body}`, 'text/html');
  return storiesOf(page, page.body, [title]).map(({ heading }) => heading);
};

describe('storiesOf', () => {
  it.each([
    [
      'two articles',
      `<article><h1>${bridgeHead}</h1>${bridge}</article><article><h1>${ferryHead}</h1>${ferry}</article>`,
      true,
    ],
    [
      'two boxes',
      `<div><div><h1>${bridgeHead}</h1></div>${bridge}</div><div><h1>${ferryHead}</h1>${ferry}</div>`,
      true,
    ],
    [
      'articles under second-order headings',
      `<article><h2>${bridgeHead}</h2>${bridge}</article><article><h2>${ferryHead}</h2>${ferry}</article>`,
      true,
    ],
    ['one article', `<article><h1>${bridgeHead}</h1>${bridge}</article>`, false],
    [
      'the beginning of another',
      `<article><h1>${bridgeHead}</h1>${bridge}</article><article><h1>${ferryHead}</h1><p>A ferry will run.</p></article>`,
      false,
    ],
    [
      'parts of one article',
      `<article><h1>${bridgeHead}</h1><section><h1>Why</h1>${bridge}</section><section><h1>When</h1>${ferry}</section></article>`,
      false,
    ],
    [
      'a menu under the outlet’s name',
      `<nav><h1>The Mirna Post</h1>${ferry}</nav><article><h1>${bridgeHead}</h1>${bridge}</article>`,
      false,
    ],
    [
      'menus and notices under the outlet’s name',
      `<div><h1>The Mirna Post</h1>${ferry}</div><article><h1>${bridgeHead}</h1>${bridge}</article>`,
      false,
    ],
    [
      'entries of a live blog',
      `<h1>${bridgeHead}</h1><article><h2>At noon</h2>${bridge}</article><article><h2>At one</h2>${ferry}</article>`,
      false,
    ],
  ])('%s', (_, body, areSeveral) => {
    expect(headingsOf(body)).toEqual(areSeveral ? [bridgeHead, ferryHead] : []);
  });

  it('takes a page whose title is none of theirs for one', () => {
    const body = `<article><h1>${bridgeHead}</h1>${bridge}</article><article><h1>${ferryHead}</h1>${ferry}</article>`;
    expect(headingsOf(body, 'Two notes from the river')).toEqual([]);
  });
});
