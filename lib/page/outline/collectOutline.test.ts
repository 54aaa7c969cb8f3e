// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { collectOutline, type ElementNotes } from './collectOutline';
import { TimeSlicer } from '../dom/timeSlicer';

const outlineOf = async (html: string, notes: (page: Document) => ElementNotes = () => ({})) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { outline } = await collectOutline(page, new TimeSlicer(1000), notes(page));
  return outline.blocks;
};

const texts = async (html: string, notes?: (page: Document) => ElementNotes) =>
  (await outlineOf(html, notes)).map(({ text }) => text);

const said = '“We have waited long enough,” said Ada Moss, who runs the bakery at its western end.';
const plain = 'The bridge will open again in May, the mayor said on Tuesday, after two years of repairs.';

describe('collectOutline', () => {
  it('goes on around what stands beside a block', async () => {
    const html = '<div>“We have mended it <aside>Forty times, says the log.</aside>since the flood,” she said.</div>';
    const beside = (page: Document) => ({ beside: new WeakSet([...page.querySelectorAll('aside')]) });
    expect(await texts(html, beside)).toEqual([
      '“We have mended it since the flood,” she said.',
      'Forty times, says the log.',
    ]);
  });

  it.each([
    [
      'in an element of its own',
      '<p>Rain fell. <em>Also read: <a href="/x">‘I will not swim,’ says Lee</a></em></p>',
      ['Rain fell.'],
    ],
    [
      'a link of the sentence stays',
      '<p>Rain fell, <a href="/x">the office said</a>.</p>',
      ['Rain fell, the office said.'],
    ],
    [
      'words with a colon stay',
      '<p>Rain fell. <em>She reads: “Nobody swims.”</em></p>',
      ['Rain fell. She reads: “Nobody swims.”'],
    ],
  ])('leaves out a way to another story: %s', async (_, html, expected) => {
    expect(await texts(html)).toEqual(expected);
  });

  it.each([
    ['a footer', '<blockquote><p>It has moved.</p><footer>Ines Lee</footer></blockquote>', 'Ines Lee'],
    [
      'a caption',
      '<figure><blockquote><p>It has moved.</p></blockquote><figcaption>Ines Lee, a letter</figcaption></figure>',
      'Ines Lee, a letter',
    ],
    ['a line with a dash', '<blockquote>It has moved.</blockquote><p>– Ines Lee</p>', '– Ines Lee'],
    ['a name in its last line', '<blockquote>It has moved.<br>Ines Lee</blockquote>', 'Ines Lee'],
    ['a cited name', '<blockquote>It has moved. <cite>Ines Lee</cite></blockquote>', 'Ines Lee'],
    ['nobody', '<blockquote>It has moved.</blockquote><p>Ines Lee was there.</p>', null],
  ])('knows whose a block quotation is: %s', async (_, html, source) => {
    const [quoted] = await outlineOf(html);
    expect([quoted?.text, quoted?.source?.text ?? null]).toEqual(['It has moved.', source]);
  });

  it('takes the lines of a post for one utterance', async () => {
    const post =
      '<blockquote class="twitter-tweet"><p>It has moved.<br><br>Nobody asked.</p>— Ines Lee (@lee)</blockquote>';
    expect(await texts(post)).toEqual(['It has moved. Nobody asked.', '— Ines Lee (@lee)']);
  });

  it('raises figures, and joins letters that are one', async () => {
    expect(await texts('<p>10<sup>6</sup> oﬃces, the 2<sup>nd</sup> of May</p>')).toEqual([
      '10⁶ offices, the 2nd of May',
    ]);
  });

  it('leaves out what turns the direction of writing round', async () => {
    expect(await texts('<p>said \u202eMoss\u202c, \u2067Lee\u2069</p>')).toEqual(['said Moss, Lee']);
  });

  it('counts no link that is a whole sentence between two plain paragraphs', async () => {
    const blocks = await outlineOf(
      `<p>${plain}</p><p><a href="/x">${said}</a></p><p>${plain}</p><p><a href="/y">${said}</a></p>`,
    );
    expect(blocks.map(({ linkLength }) => linkLength > 0)).toEqual([false, false, false, true]);
  });

  it('takes the captions of a photo essay for its paragraphs, and no others', async () => {
    const figure = `<figure><img><figcaption>${said} <small>Photo: Jo Park</small></figcaption></figure>`;
    const names = async (html: string) => (await outlineOf(html)).map(({ element }) => element.name);
    expect(await names(`<p>${plain}</p>${figure.repeat(3)}`)).toEqual(['p', ...Array<string>(6).fill('p')]);
    expect(await names(`${`<p>${plain}</p>`.repeat(9)}${figure.repeat(3)}`)).toContain('figcaption');
  });
});
