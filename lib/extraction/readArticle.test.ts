// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { wordsAt } from '../analysis/text/span';
import { expectExactMap } from '../../tests/fuzz/expectExactMap';
import { readArticle } from './readArticle';
import type { ExtractionResult } from '../page/article';

const paragraphs = [
  'The old bridge over the Mirna will open again in May, the mayor said on Tuesday, after two years of repairs.',
  '“We have waited long enough,” said Ada Kovač, who runs the bakery at its western end, and who lost half of her customers.',
  'The council had planned to finish the work last autumn, but found rust in the main beams, which had to be replaced.',
  'Engineers now say that the bridge will carry lorries of up to 30 tonnes, twice as much as before, for another fifty years.',
];

const address = 'https://post.example/2026/05/bridge-opens-in-may';

const page = (body: string, head = '', url = address): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>Bridge opens in May | The Mirna Post</title>
     <meta property="og:type" content="article"><meta property="og:site_name" content="The Mirna Post">
     <meta property="og:title" content="Bridge opens in May"><meta name="description" content="Two years late, and twice as strong.">
     <link rel="canonical" href="${url}">${head}</head><body>${body}</body></html>`,
    'text/html',
  );

const news = (inside = '', head = ''): Document =>
  page(
    `<header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
     <main><article><h1>Bridge opens in May</h1><h2 class="standfirst">Two years late, and twice as strong.</h2>
     <div class="byline">By Jo Park, Updated 3 hours ago</div>
     ${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}${inside}</article></main>
     <aside><h2>Most read</h2><ul><li><a href="/a">Storms ahead</a></li></ul></aside><footer><a href="/about">About</a></footer>`,
    head,
  );

const textOf = (reading: ExtractionResult): string =>
  reading.status === 'ready' ? reading.article.text : reading.status;

describe('readArticle', () => {
  it('takes a conversation in many short turns for an article', async () => {
    const turns = Array.from({ length: 40 }, (_, i) => `<p>“Not ${String(i)},” said Lee.</p>`).join('');
    const reading = await readArticle(
      new DOMParser().parseFromString(
        `<html lang="en"><head><link rel="canonical" href="${address}"></head><body><article><h1>A talk</h1>${turns}</article></body></html>`,
        'text/html',
      ),
    );
    expect(textOf(reading)).toContain('“Not 39,” said Lee.');
  });

  it('takes the text under a very long headline for an article', async () => {
    const headline = `The bridge ${'and the bridge '.repeat(9000)}`;
    const still =
      'It crosses the river at its narrowest place, on nine arches of red stone, between the mill and the station.';
    const body = [paragraphs[1], paragraphs[3], still].map((text) => `<p>${text}</p>`).join('');
    const reading = await readArticle(
      new DOMParser().parseFromString(
        `<html lang="en"><head><link rel="canonical" href="https://post.example/bridge"></head><body><h1>${headline}</h1>${body}</body></html>`,
        'text/html',
      ),
    );
    expect(textOf(reading)).toContain(paragraphs[1]);
  });

  it('reads standfirst and paragraphs, and nothing else', async () => {
    const reading = await readArticle(news());
    expect(textOf(reading)).toBe(['Two years late, and twice as strong.', ...paragraphs].join('\n\n'));
    expect(reading).toMatchObject({
      status: 'ready',
      article: {
        title: 'Bridge opens in May',
        byline: 'Jo Park',
        outlet: 'The Mirna Post',
        language: 'en',
        cut: null,
        paywalled: false,
      },
    });
  });

  it('reads a text whose entries the outlet calls comments', async () => {
    const texts = paragraphs.flatMap((text) => [text, `An hour later: ${text}`]);
    const entries = texts.map((text) => `<div class="live-comment"><p>${text}</p></div>`).join('');
    expect(textOf(await readArticle(page(`<h1>Bridge opens in May</h1><main>${entries}</main>`)))).toBe(
      texts.join('\n\n'),
    );
  });

  it('gives each block its span and kind', async () => {
    const reading = await readArticle(
      news('<ul><li>The first thing, which is long enough to be read as text, is the rust.</li></ul>'),
    );
    if (reading.status !== 'ready') throw new Error(reading.status);
    const { text, blocks } = reading.article;
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'list-item',
    ]);
    expect(blocks.map(({ span }) => wordsAt(text, span)).join('\n\n')).toBe(text);
  });

  it.each([
    [
      'a caption',
      '<figure><img src="x.jpg"><figcaption>The bridge in 1912, seen from the western bank.</figcaption></figure>',
    ],
    ['a credit', '<p>Photo: Archive of the town</p>'],
    ['an advertisement', '<div class="newsletter"><p>Advertisement</p></div>'],
    ['a newsletter', '<div><p>Sign up for our free newsletter and get the day’s news in your inbox.</p></div>'],
    ['a link to another story', '<p><a href="/x">Read more: Who pays for the bridge?</a></p>'],
    [
      'a list of offers',
      `<div><h4>For subscribers</h4><p>Already have an account? Log in</p><ul><li>Columns by Nessa Quillfeather</li></ul></div>`,
    ],
    [
      'a sentence set apart',
      '<aside class="x-pull-quote"><p>twice as much as before, for another fifty years.</p></aside>',
    ],
    [
      'a card under the pointer',
      '<p><span><span class="tooltip-content">The Mirna is a river of some length.</span></span></p>',
    ],
    ['who wrote it, and for whom', '<p>jo.park@post.example (dpa)</p>'],
    ['a picture’s line', '<div><img src="x.jpg"><div class="below">Jo Park on the bridge</div></div>'],
    ['the headline again', '<h2>Bridge opens in May</h2>'],
    ['a form', '<form><p>Tell us what you think of the bridge, and we will print it on Friday.</p></form>'],
    [
      'another story’s beginning',
      '<article><h3><a href="/storms">Storms ahead</a></h3><p>The wind will be strong on every day of next week.</p></article>',
    ],
    ['a note about the author', '<p>Jo Park is the Post’s reporter in Mirna, and has been so for a long time.</p>'],
    [
      'a quotation set apart in a box of its own',
      '<div><p>“We have waited long enough”</p><p>Ada Kovač, baker</p></div>',
    ],
    [
      'what the rest of the text would cost',
      '<div><h2>Read on for one crown</h2><p>“The best paper on the coast,” says our reader Karla Moss. Stop when you like.</p></div>',
    ],
    ['a heading with nothing after it', '<h3>More like this</h3>'],
    [
      'hidden text',
      '<p style="display:none">Nobody sees this paragraph, which is long enough to be taken for prose, and has commas.</p>',
    ],
  ])('leaves out %s', async (_, junk) => {
    expect(textOf(await readArticle(news(junk)))).toBe(textOf(await readArticle(news())));
  });

  it.each([
    ['the author and the date', '<p>By Nessa Quillfeather · 12 March 2026</p>'],
    ['the section', '<p>Islands</p>'],
    ['a part of the headline', '<p>Bridge opens</p>'],
    ['the standfirst once more', '<p class="dek">Two years late, and twice as strong.</p>'],
  ])('leaves out a line before the text: %s', async (_, line) => {
    const document = news();
    document.querySelector('.byline')?.remove();
    document.querySelector('h2')?.insertAdjacentHTML('afterend', line);
    expect(textOf(await readArticle(document))).toBe(textOf(await readArticle(news())));
  });

  it.each([
    ['the hidden attribute', 'hidden'],
    ['a style of its own', 'style="display: none"'],
  ])('reads a page that hides all of its main part by %s', async (_, hiding) => {
    const document = news();
    const main = document.querySelector('main');
    if (main) main.outerHTML = `<main ${hiding}>${main.innerHTML}</main>`;
    expect(textOf(await readArticle(document))).toBe(textOf(await readArticle(news())));
  });

  it('reads hidden text that outweighs the teasers beside it', async () => {
    const document = news();
    const main = document.querySelector('main');
    if (main) main.outerHTML = `<main><div hidden>${main.innerHTML}</div></main>`;
    document.body.insertAdjacentHTML('beforeend', `<div class="teaser">${paragraphs[3] ?? ''}</div>`);
    document
      .querySelector('article')
      ?.insertAdjacentHTML('beforeend', paragraphs.map((text) => `<p>So ${text}</p>`).join(''));
    expect(textOf(await readArticle(document))).toContain(paragraphs[1]);
  });

  it('does not read hidden text of a page that says it is for subscribers', async () => {
    const document = news(
      '',
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
    );
    const main = document.querySelector('main');
    if (main) main.outerHTML = `<main hidden>${main.innerHTML}</main>`;
    expect((await readArticle(document)).status).toBe('no-article');
  });

  it('does not read hidden text beside a short page', async () => {
    const hidden = `<div hidden>${paragraphs.join(' ').repeat(3)}</div>`;
    const reading = await readArticle(page(`<main><p>${paragraphs[0] ?? ''}</p></main>${hidden}`), { force: true });
    expect(textOf(reading)).toBe(paragraphs[0]);
  });

  it('reads the article in a frame of the same origin', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const framed = frame.contentDocument?.body;
    if (framed)
      framed.innerHTML = `<article>${[...paragraphs, ...paragraphs].map((text) => `<p>${text}</p>`).join('')}</article>`;
    const reading = await readArticle(document, { force: true });
    frame.remove();
    expect(textOf(reading)).toBe([...paragraphs, ...paragraphs].join('\n\n'));
  });

  it('reads an embedded post as text, not as a quotation of the article', async () => {
    const reading = await readArticle(
      news('<blockquote class="twitter-tweet"><p>Open at last.</p>— Jo Park (@jo) 12 May 2026</blockquote>'),
    );
    if (reading.status !== 'ready') throw new Error(reading.status);
    const { text, blocks } = reading.article;
    const post = blocks.find(({ span }) => wordsAt(text, span) === 'Open at last.');
    expect(post?.kind).toBe('paragraph');
  });

  it('reads paragraphs, lists and headings among the text that Readability leaves out', async () => {
    const list =
      '<ul><li>The first thing, which nobody had thought of, is the rust in the beams, and it is everywhere.</li></ul>';
    const document = news(`<h3>What is left</h3><p>${paragraphs[0] ?? ''}</p>${list}`);
    const text = textOf(await readArticle(document));
    expect(text).toContain('What is left');
    expect(text).toContain('which nobody had thought of');
  });

  it('keeps the line that tells who else worked on it', async () => {
    const line = 'Anna Muller contributed to this article for The Mirna Post';
    expect(textOf(await readArticle(news(`<p class="credit"><em>${line}</em></p>`)))).toContain(line);
  });

  it('leaves the page as it is', async () => {
    const document = news(
      '<form><input name="parentNode"><p>A last word, said in a form, and long enough to count as text.</p></form>',
    );
    const before = document.documentElement.outerHTML;
    await readArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('maps the text to the page’s own nodes', async () => {
    const document = news();
    const reading = await readArticle(document);
    if (reading.status !== 'ready') throw new Error(reading.status);
    const { article, map } = reading;
    const start = article.text.indexOf('long enough');
    const [piece] = map.piecesOf({ start, end: start + 11 });
    expect(piece?.node.parentElement).toBe(document.querySelectorAll('p')[1]);
    expect(piece?.node.data.slice(piece.start, piece.end)).toBe('long enough');
    expect(piece && map.offsetOf(piece.node, piece.start)).toBe(start);
  });

  it('trusts the article’s text in the page’s data over the page’s markup', async () => {
    const bio = '<p>Jo Park has written about bridges, roads, and the people who build them since the year 2009.</p>';
    const body = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Bridge opens in May',
      articleBody: paragraphs.join(' '),
    });
    const reading = await readArticle(news(bio, `<script type="application/ld+json">${body}</script>`));
    expect(textOf(reading)).not.toContain('written about bridges');
  });

  it('reads the story under the headline where the next one is below it', async () => {
    const story = (title: string, texts: readonly string[]) =>
      `<article class="story"><h1>${title}</h1>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`;
    const next = paragraphs.map((text) => text.replaceAll('bridge', 'harbour'));
    const document = page(`<main>${story('Bridge opens in May', paragraphs)}${story('Storms ahead', next)}</main>`);
    expect(textOf(await readArticle(document))).toBe(paragraphs.join('\n\n'));
  });

  it('reads the sections of one story, whatever order their headings are of', async () => {
    const section = (title: string, texts: readonly string[]) =>
      `<section><h1>${title}</h1>${texts.map((text) => `<p>${text}</p>`).join('')}</section>`;
    const later = paragraphs.map((text) => text.replaceAll('bridge', 'harbour'));
    const document = page(
      `<main><header><h1>Bridge opens in May</h1></header>${section('The bridge', paragraphs)}${section('The harbour', later)}</main>`,
    );
    expect(textOf(await readArticle(document))).toBe(
      ['The bridge', ...paragraphs, 'The harbour', ...later].join('\n\n'),
    );
  });

  it('says that a front page is none, and reads it when told to', async () => {
    const front = page(
      Array.from(
        { length: 30 },
        (_, i) => `<div><h3><a href="/${i}">Story ${i} of the day</a></h3><p>${paragraphs[i % 4] ?? ''}</p></div>`,
      ).join(''),
      '<meta property="og:type" content="website">',
      'https://post.example/',
    );
    front.querySelector('meta[content=article]')?.remove();
    expect(await readArticle(front)).toEqual({ status: 'no-article', kind: 'front-page' });
    expect((await readArticle(front, { force: true })).status).toBe('ready');
  });

  it.each([
    [
      'a browser’s check',
      'Just a moment…',
      `<h1>post.example</h1><h2>Checking if the site connection is secure</h2>
       <p>post.example needs to review the security of your connection before proceeding, which may take some seconds. Thank you.</p>
       <p>This process is automatic. Your browser will redirect to your requested content shortly.</p>`,
    ],
    [
      'a question for consent',
      'The Mirna Post',
      `<h1>Before you read on</h1><p>We and our 123 partners store and read information on your device, such as cookies, to choose advertisements.</p>
       <p>We use cookies to keep you logged in, to count our readers, and to know what you like to read on this page.</p>`,
    ],
    [
      'an apology',
      'Page not found | The Mirna Post',
      `<h1>Not here</h1><p>The page that you asked for may have moved, or it may never have been here: we are sorry for the trouble.</p>
       <p>Try the search at the top of the page, or begin with our front page, which has the news of the day.</p>`,
    ],
  ])('does not take for an article %s', async (_, title, body) => {
    const document = new DOMParser().parseFromString(
      `<html lang="en"><title>${title}</title><link rel="canonical" href="${address}"><body><main>${body}</main></body></html>`,
      'text/html',
    );
    expect((await readArticle(document)).status).toBe('no-article');
  });

  it('reads what is selected, and maps it', async () => {
    const document = news();
    const texts = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild as Text);
    const [first, second] = texts;
    if (!first || !second) throw new Error('no text');
    const range = document.createRange();
    range.setStart(first, first.data.indexOf('the mayor'));
    range.setEnd(second, second.data.indexOf('said Ada'));
    const reading = await readArticle(document, { selection: [range] });
    expect(textOf(reading)).toBe(
      'the mayor said on Tuesday, after two years of repairs.\n\n“We have waited long enough,”',
    );
    expectExactMap(reading);
  });

  it('reads nothing where there is nothing', async () => {
    expect(await readArticle(new DOMParser().parseFromString('', 'text/html'))).toEqual({
      status: 'no-article',
      kind: 'empty',
    });
  });

  it('reads neither labels of a page whose text is not there nor the beginnings of other stories', async () => {
    const article = (text: string) => page(`<article><h1>Bridge opens in May</h1>${text}</article>`);
    const teasers = paragraphs.slice(2).map((text) => `<p>${text.slice(0, -1)}...</p>`);
    expect(await readArticle(article('<p>My networks</p><p>Follow</p>'))).toMatchObject({ kind: 'empty' });
    expect(await readArticle(article(teasers.join('')))).toMatchObject({ kind: 'list' });
    // Behind a wall the last paragraph may be cut short.
    expect(await readArticle(article(`<p>${paragraphs[0] ?? ''}</p>${teasers[0] ?? ''}`))).toMatchObject({
      status: 'ready',
    });
  });

  it('says what is no web page', async () => {
    const image = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
    expect(await readArticle(image)).toEqual({ status: 'unsupported-document', contentType: 'image/svg+xml' });
  });

  it('says when a budget ended the reading', async () => {
    const reading = await readArticle(news(), { budget: { characters: 600 } });
    expect(reading).toMatchObject({ status: 'ready', article: { cut: 'characters' } });
  });
});
