// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readArticle } from './readArticle';

const paragraphs = [
  'The lock at Wendle Bay will open again in June, the harbour board said on Monday, after three years without a ship.',
  '“We have counted the days,” said Ines Lee, who sells rope and lamps on the northern quay, and who lost most of her trade.',
  'The board had meant to finish last autumn, but divers found that the gates had moved, and each had to be hung anew.',
  'Pilots now say that ships of up to ninety metres can pass, twice as long as before, whatever the tide is doing.',
];
const asParagraphs = paragraphs.map((text) => `<p>${text}</p>`).join('\n');

const page = (article: string) =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>Lock to open in June | The Wendle Courier</title>
     <link rel="canonical" href="https://courier.example/2026/03/lock-to-open-in-june"></head>
     <body><header><a href="/">Home</a> <a href="/sport">Sport</a></header>${article}<footer><a href="/about">About us</a></footer></body></html>`,
    'text/html',
  );

const textOf = async (article: string): Promise<string> => {
  const reading = await readArticle(page(article));
  return reading.status === 'ready' ? reading.article.text : reading.status;
};

const headline = '<h1>Lock to open in June</h1>';

it.each([
  ['an <article>', `<article>${headline}${asParagraphs}</article>`],
  ['a <nav>', `<nav>${headline}${asParagraphs}</nav>`],
  ['a part with the role of a menu', `<div role="navigation">${headline}${asParagraphs}</div>`],
  ['an <aside>', `<aside>${headline}${asParagraphs}</aside>`],
  ['elements of the page’s own', `<wb-story>${headline}<wb-text>${asParagraphs}</wb-text></wb-story>`],
  [
    'an SVG’s foreign object',
    `<svg viewBox="0 0 600 900"><foreignObject width="600" height="900"><div xmlns="http://www.w3.org/1999/xhtml">${headline}${asParagraphs}</div></foreignObject></svg>`,
  ],
  [
    'tables in tables',
    `<table><tr><td width="120"><a href="/a">News</a><br><a href="/b">Ships</a></td><td><table><tr><td>${headline}</td></tr><tr><td><table><tr><td>${asParagraphs}</td></tr></table></td></tr></table></td></tr></table>`,
  ],
  [
    'a table with a row for each paragraph',
    `<table><tr><td>${headline}</td></tr>${paragraphs.map((text) => `<tr><td><font size="2">${text}</font></td></tr>`).join('')}</table>`,
  ],
  ['lines with breaks between them', `<div>${headline}${paragraphs.join('<br><br>')}</div>`],
  ['bare text in boxes', `<div>${headline}${paragraphs.map((text) => `<div>${text}</div>`).join('')}</div>`],
])('reads the whole text, and nothing else, in %s', async (_, article) => {
  expect(await textOf(article)).toBe(paragraphs.join('\n\n'));
});

it.each([
  ['a table', '<table><tr><td>Ternen</td><td>41 metres</td></tr></table>', 'Ternen'],
  ['a list', '<ul><li>The northern gate was hung in January.</li></ul>', 'The northern gate was hung in January.'],
  [
    'a block quotation and whose it is',
    '<blockquote><p>It floats.</p><footer>Jo Park</footer></blockquote>',
    'It floats. — Jo Park',
  ],
  [
    'an embedded post and whose it is',
    '<blockquote class="twitter-tweet"><p>It floats.</p>— Jo Park (@jo)</blockquote>',
    'It floats.\n\n— Jo Park (@jo)',
  ],
  [
    'an embedded post of somebody who is named above it, as a block quotation',
    '<p>Jo Park answered at once.</p><blockquote class="twitter-tweet"><p>It floats.</p>— Jo Park (@jo)</blockquote>',
    'It floats. — Jo Park (@jo)',
  ],
])('reads %s among the paragraphs', async (_, inside, expected) => {
  expect(await textOf(`<article>${headline}${asParagraphs}${inside}${asParagraphs}</article>`)).toContain(expected);
});

it('reads a box with its heading, or not at all', async () => {
  const text = (inside: string) => `<div class="text">${inside}</div>`;
  const fact = 'It was built in 1911 by two brothers, and it is as long as the street behind it.';
  const box = `<div class="box"><h3>The lock in numbers</h3>${text(`<p>${fact}</p>`)}</div>`;
  const article = `<article>${headline}${text(asParagraphs)}${box}${text(asParagraphs)}</article>`;
  expect(await textOf(article)).toContain(`\n\nThe lock in numbers\n\n${fact}\n\n`);
});

it.each([
  [
    'a caption',
    '<figure><img src="x.jpg"><figcaption>The lock in 1912, from the quay.</figcaption></figure>',
    'in 1912',
  ],
  [
    'a box of facts',
    '<aside><h3>The lock</h3><p>Built in 1911, it is as long as the street.</p></aside>',
    'Built in 1911',
  ],
])('leaves %s out of the text', async (_, inside, expected) => {
  expect(await textOf(`<article>${headline}${asParagraphs}${inside}${asParagraphs}</article>`)).not.toContain(expected);
});
