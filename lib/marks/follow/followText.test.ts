// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { wordsAt, type Span } from '../../analysis/text/span';
import { readArticle } from '../../extraction/readArticle';
import type { Article } from '../../page/article';
import type { TextMap } from '../../page/map/textMap';
import { followText, isThere } from './followText';
import { standsOn, pieceText } from './standsOn';

/** More cases: `FUZZ_RUNS=10000 npx vitest run lib/marks/follow`. A failure prints its seed. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 60);

const paragraphs = [
  'The harbour board of Port Ellery met on Monday evening to decide what becomes of the old pilot house on the quay.',
  '“We cannot open a door that may fall on us,” said <b>Marit Holloway</b>, who has <a href="/x">kept the lamps</a> there for eleven years.',
  'Nobody else asked for the floor. The board will meet again in three weeks, when the surveyor has seen the roof.',
  'Until then the house stays shut, the lamps stay lit, and the ferries pass it as they always have, “twice a day”.',
];

const byId = (id: string): HTMLElement => document.getElementById(id) ?? document.body;

beforeEach(() => {
  document.body.innerHTML = `<nav>Home and other links</nav><article id="story"><h1>The house stays shut</h1>
    ${paragraphs.map((text, index) => `<p id="p${index}">${text}</p>`).join('\n')}</article><footer>The end of it</footer>`;
});

async function read(): Promise<{ article: Article; map: TextMap }> {
  const reading = await readArticle(document, { force: true });
  if (reading.status !== 'ready') throw new Error(`not read: ${reading.status}`);
  return reading;
}

const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** The words that the page has now where a span of the article stood; null when they are gone. */
async function after(words: string, change: () => void): Promise<string | null> {
  const { article, map } = await read();
  const span = spanOf(article.text, words);
  change();
  const followed = followText(article, { map, lost: [] });
  const pieces = followed.map.piecesOf(span);
  return isThere(followed.lost, span) && standsOn(words, pieces) ? pieces.map(pieceText).join('') : null;
}

describe('followText', () => {
  const quote = 'We cannot open a door that may fall on us,';
  it.each<[point: string, change: () => void, expected: string | null]>([
    ['nothing changed', () => undefined, quote],
    ['the paragraph was rendered again', () => (byId('p1').outerHTML = byId('p1').outerHTML), quote],
    ['the whole article was rendered again', () => (byId('story').innerHTML = byId('story').innerHTML), quote],
    ['the whole page was rendered again', () => (document.body.innerHTML = document.body.innerHTML), quote],
    [
      'a translator put each text into an element',
      () => (byId('p1').innerHTML = byId('p1').innerHTML.replace(/[^<>]+(?![^<]*>)/g, '<font><font>$&</font></font>')),
      quote,
    ],
    ['words before it were changed', () => (byId('p0').textContent = 'The board met.'), quote],
    ['words were put before it', () => byId('p1').prepend('Update at noon: '), quote],
    [
      'words in its own text node were put before it',
      () => ((byId('p1').firstChild as Text).data = 'Update at noon: ' + (byId('p1').firstChild as Text).data),
      quote,
    ],
    ['another paragraph was put before it', () => byId('p1').before('Once more, with feeling.'), quote],
    ['paragraphs changed places', () => byId('p0').before(byId('p1')), quote],
    ['it is split into letters', () => spell(byId('p1')), quote],
    ['one of its words was changed', () => (byId('p1').innerHTML = paragraphs[1]?.replace('door', 'gate') ?? ''), null],
    ['a word was put into it', () => (byId('p1').innerHTML = paragraphs[1]?.replace('open', 'ever open') ?? ''), null],
    ['a space went', () => (byId('p1').innerHTML = paragraphs[1]?.replace('a door', 'adoor') ?? ''), null],
    ['a space came', () => (byId('p1').innerHTML = paragraphs[1]?.replace('cannot', 'can not') ?? ''), null],
    ['its paragraph went', () => byId('p1').remove(), null],
    ['all of it went', () => document.body.replaceChildren(), null],
  ])('%s', async (_, change, expected) => {
    expect(await after(quote, change)).toBe(expected);
  });

  it('finds words again that have come back', async () => {
    const { article, map } = await read();
    const kept = byId('p1');
    kept.remove();
    const without = followText(article, { map, lost: [] });
    expect(isThere(without.lost, spanOf(article.text, quote))).toBe(false);
    byId('p2').before(kept);
    expect(followText(article, without).lost).toEqual([]);
  });

  it('tells a page that has the same text from one that has not', async () => {
    const { article, map } = await read();
    byId('story').innerHTML = byId('story').innerHTML;
    expect(followText(article, { map, lost: [] }).lost).toEqual([]);
    byId('p3').prepend('But: ');
    const [gap, ...others] = followText(article, { map, lost: [] }).lost;
    expect([gap?.start, gap?.end, others]).toEqual([
      article.text.indexOf('Until then'),
      article.text.indexOf('Until then'),
      [],
    ]);
  });

  it('never leads to other words, whatever is done to the page', async () => {
    const change = fc.record({
      at: fc.nat(40),
      kind: fc.constantFrom('text', 'cut', 'insert', 'remove', 'again', 'wrap', 'split', 'move', 'normalize'),
      offset: fc.nat(60),
      words: fc.constantFrom('', ' ', 'a ', 'the door ', '“We cannot open” ', '\u00ad', '🙂', 'We cannot open a door'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.nat(400),
        fc.nat(60),
        async (changes, start, length) => {
          document.body.innerHTML = `<article id="story"><h1>The house stays shut</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
          const { article, map } = await read();
          for (const step of changes) apply(step);
          const followed = followText(article, { map, lost: [] });
          const span = {
            start: Math.min(start, article.text.length),
            end: Math.min(start + length, article.text.length),
          };
          const words = wordsAt(article.text, span);
          const pieces = followed.map.piecesOf(span);
          if (/\n/.test(words) || !isThere(followed.lost, span) || !standsOn(words, pieces)) return;
          const shown = pieces.map((piece) => piece.node.data.slice(piece.start, piece.end)).join('');
          // Between two text nodes a line break may stand for a space.
          const letters = (written: string) => written.replace(/[\s\u00ad]/g, '');
          expect(letters(shown)).toBe(letters(words));
        },
      ),
      { numRuns: runs },
    );
  }, 60_000);
});

/** Each letter in an element of its own. */
function spell(element: HTMLElement): void {
  element.innerHTML = [...element.textContent].map((letter) => `<span>${letter}</span>`).join('');
}

/** As translators wrap what they have translated. */
function wrapped(words: string): HTMLElement {
  const outer = document.createElement('span');
  outer.innerHTML = '<font><font></font></font>';
  outer.firstElementChild?.firstElementChild?.append(words);
  return outer;
}

function apply({ at, kind, offset, words }: { at: number; kind: string; offset: number; words: string }): void {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const text = texts[at % Math.max(1, texts.length)];
  if (!text) return;
  const place = Math.min(offset, text.length);
  if (kind === 'text') text.data = words;
  else if (kind === 'cut') text.deleteData(place, 3);
  else if (kind === 'insert') text.insertData(place, words);
  else if (kind === 'remove') text.remove();
  else if (kind === 'again') byId('story').innerHTML = byId('story').innerHTML;
  else if (kind === 'wrap') text.replaceWith(wrapped(text.data));
  else if (kind === 'split') text.splitText(place);
  else if (kind === 'move') byId('story').append(text);
  else document.body.normalize();
}
