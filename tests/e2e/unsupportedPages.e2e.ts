import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Reply } from '../browser/serve';
import { pageOf, story } from '../fixtures/awkwardPages';
import { withBrowsers, type Setting } from './withBrowsers';

const pdf = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const answers: Readonly<Record<string, Reply>> = {
  '/story.html': pageOf(`<article>${story()}</article>`),
  '/paper.pdf': { body: pdf, type: 'application/pdf' },
  '/dot.png': { body: dot, type: 'image/png' },
  '/drawing.svg': {
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">“No.”</text></svg>',
    type: 'image/svg+xml',
  },
  '/data.json': { body: '{"a": 1}', type: 'application/json' },
  '/feed.xml': { body: '<?xml version="1.0"?><rss><item>“No,” said Ann.</item></rss>', type: 'text/xml' },
  '/notes.txt': { body: '“No,” said Ann.', type: 'text/plain' },
};

interface Case {
  readonly what: string;
  readonly address: (setting: Setting) => string;
  /** What the panel says. */
  readonly says: RegExp;
  /** What a screen reader is told. */
  readonly status?: RegExp;
}

const served = (path: string) => (setting: Setting) => setting.server.url(path);

const cases: readonly Case[] = [
  {
    what: 'a page of the browser’s own',
    address: ({ name }) => (name === 'chromium' ? 'chrome://version/' : 'about:config'),
    says: /belongs to the browser/,
    status: /browser/i,
  },
  {
    what: 'a shop for extensions',
    address: ({ name }) =>
      name === 'chromium' ? 'https://chromewebstore.google.com/' : 'https://addons.mozilla.org/en-US/firefox/',
    says: /extension store/,
  },
  {
    what: 'a page’s source',
    address: ({ server }) => `view-source:${server.url('/story.html')}`,
    // Chromium keeps it to itself what a page is that it lets nobody into.
    says: /page’s source code|keeps extensions off/,
  },
  {
    what: 'a page that is its own address',
    address: () => `data:text/html,${encodeURIComponent('<h1>Hello</h1>')}`,
    // Firefox lets us in.
    says: /no address of its own|keeps? extensions off|No article here/,
  },
  {
    what: 'an empty tab',
    address: () => 'about:blank',
    says: /belongs to the browser|keeps? extensions off|No article here/,
  },
  { what: 'a PDF', address: served('/paper.pdf'), says: /This is a PDF/ },
  { what: 'a picture', address: served('/dot.png'), says: /This is an image/ },
  { what: 'a drawing', address: served('/drawing.svg'), says: /This is an image/ },
  { what: 'data', address: served('/data.json'), says: /a data file/, status: /data or a feed/ },
  { what: 'a feed', address: served('/feed.xml'), says: /a data file/ },
  { what: 'plain text', address: served('/notes.txt'), says: /plain text file/, status: /not text files/ },
];

withBrowsers(
  (setting) => {
    const panelAt = async (address: string) => {
      const page = await setting.browser.open('about:blank');
      // Without a network the shop is a page that says so, at the shop's address.
      await page.goto(address).catch((error: unknown) => {
        if (!address.startsWith('https:')) throw error;
      });
      const panel = await page.clickToolbarButton();
      await panel.waitUntilReady();
      return { page, panel };
    };

    test.each(cases)('$what: a sentence that fits, and no mark', async ({ address, says, status = /./ }) => {
      const { page, panel } = await panelAt(address(setting));
      const state = await panel.state();
      expect(state.status).toMatch(status);
      expect([...state.speakers, ...state.unnamed, ...state.people]).toEqual([]);
      const text = await panel.text();
      expect(text).toMatch(says);
      expect(text).toMatch(/click the button again|reload it/i);
      await panel.close();
      await page.close();
    });

    test('a file of the reader’s own is read where the browser lets us', async () => {
      const { page, panel } = await panelAt(pathToFileURL(resolve('tests/fixtures/sample-article.html')).href);
      expect((await panel.state()).headline).toContain('Harrow Bay votes');
      await page.close();
    });

    test('after any of them an article is read as ever', async () => {
      const { page, panel } = await panelAt(setting.server.url('/data.json'));
      await panel.close();
      await page.goto(setting.server.url('/story.html'));
      const state = await (await page.clickToolbarButton()).waitUntilReady();
      expect(state.speakers.map(({ name }) => name)).toEqual(['Marit Holloway']);
      await page.close();
    });

    if (setting.name !== 'firefox') return;

    test('Firefox’s own reader view: a sentence that leads back to the page', async () => {
      const { page, panel } = await panelAt(
        `about:reader?url=${encodeURIComponent(setting.server.url('/story.html'))}`,
      );
      expect(await panel.text()).toMatch(/Leave it and click the button again/);
      await page.close();
    });
  },
  (path) => answers[path] ?? null,
);
