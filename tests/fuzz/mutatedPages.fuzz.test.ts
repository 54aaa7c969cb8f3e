// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectExactMap } from './expectExactMap';
import { budgets, expectWithinBudget } from './expectWithinBudget';
import { fuzzSettings } from './fuzzSettings';
import { mutate, mutation, type Mutation } from './mutatePage';
import { useQuickSelectors } from './quickSelectors';
import { readArticle } from '../../lib/extraction/readArticle';
import type { ReadBudget } from '../../lib/extraction/readPage';

const sentence = fc.constantFrom(
  'The old bridge over the Mirna will open again in May, the mayor said on Tuesday.',
  '“We have waited long enough,” said Ada Kovač, who runs the bakery at its western end.',
  'The council had planned to finish the work last autumn, but found rust in the main beams, which had to be replaced.',
  'Die Brücke trägt nun „doppelt so viel“, sagte Jo Park.',
);
const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((sentences) => `<p>${sentences.join(' ')}</p>`);
const furniture = fc.constantFrom(
  '<figure><img src="x.jpg"><figcaption>The bridge in 1912.</figcaption></figure>',
  '<h2>What comes next</h2>',
  '<ul><li>One thing is the rust.</li><li>Another thing is the money.</li></ul>',
  '<blockquote>“It will hold.”</blockquote>',
  '<p><a href="/x">Read more: Who pays for the bridge?</a></p>',
  '<div class="newsletter"><p>Sign up for our newsletter.</p></div>',
);

/** News pages as outlets make them. */
const newsPage = fc
  .record({
    text: fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, furniture), { minLength: 1, maxLength: 8 }),
    root: fc.constantFrom('article', 'div', 'main', 'section'),
    isStated: fc.boolean(),
    menu: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ text, root, isStated, menu }) => {
    const stated = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Bridge opens in May',
      author: { name: 'Jo Park' },
      articleBody: text.join(' ').replace(/<[^>]*>/g, ' '),
    });
    return `<!doctype html><html lang="en"><head><title>Bridge opens in May | The Mirna Post</title>
      <meta property="og:type" content="article"><meta property="og:title" content="Bridge opens in May">
      ${isStated ? `<script type="application/ld+json">${stated}</script>` : ''}</head><body>
      <header><nav>${'<a href="/x">Section</a> '.repeat(menu)}</nav></header>
      <${root} class="story"><h1>Bridge opens in May</h1><p class="standfirst">Two years late, and twice as strong.</p>
      <div class="byline">By Jo Park, 12 May 2026</div>${text.join('')}</${root}>
      <aside><h2>Most read</h2><ul><li><a href="/a">Storms ahead</a></li></ul></aside><footer>© The Mirna Post</footer>
      </body></html>`;
  });

/** The fixtures are the outlets' pages in small. */
const fixtures = ['crowded-article', 'front-page', 'live-page'].map((name) =>
  new DOMParser().parseFromString(
    readFileSync(join(import.meta.dirname, `../fixtures/${name}.html`), 'utf8'),
    'text/html',
  ),
);
const fixture = fc.constantFrom(...fixtures);

beforeAll(useQuickSelectors);

async function expectReadWhole(page: Document, mutations: readonly Mutation[], budget: ReadBudget): Promise<void> {
  for (const one of mutations) mutate(page, one);
  const before = page.documentElement.outerHTML;
  const reading = await readArticle(page, { force: true });
  expect(page.documentElement.outerHTML).toBe(before);
  expectExactMap(reading);
  await expectWithinBudget(page, budget);
}

const timeout = 30 * 60_000;
const mutations = fc.array(mutation, { maxLength: 12 });
const madeUp = fuzzSettings(0.28);
const fromFixtures = fuzzSettings(0.07);

describe('news pages that were taken apart are read within any budget, mapped both ways and left alone', () => {
  it(`made up: ${String(madeUp.numRuns)} cases, seed ${String(madeUp.seed)}`, { timeout }, () =>
    fc.assert(
      fc.asyncProperty(newsPage, mutations, budgets, (html, done, budget) =>
        expectReadWhole(new DOMParser().parseFromString(html, 'text/html'), done, budget),
      ),
      madeUp,
    ),
  );

  it(`from the fixtures: ${String(fromFixtures.numRuns)} cases, seed ${String(fromFixtures.seed)}`, { timeout }, () =>
    fc.assert(
      fc.asyncProperty(fixture, mutations, budgets, (page, done, budget) =>
        expectReadWhole(page.cloneNode(true) as Document, done, budget),
      ),
      fromFixtures,
    ),
  );
});
