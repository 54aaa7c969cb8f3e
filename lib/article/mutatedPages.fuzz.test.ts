// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectExactMap } from './expectExactMap';
import { readArticle } from './readArticle';

/** More cases: `FUZZ_RUNS=10000 npx vitest run lib/article/mutatedPages.fuzz.test.ts`. A failure prints its seed. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 60);

const sentence = fc.constantFrom(
  'The old bridge over the Mirna will open again in May, the mayor said on Tuesday.',
  '“We have waited long enough,” said Ada Kovač, who runs the bakery at its western end.',
  'The council had planned to finish the work last autumn, but found rust in the main beams, which had to be replaced.',
  'Die Brücke trägt nun „doppelt so viel“, sagte Jo Park.',
);
const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
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
    text: fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, furniture), { minLength: 1, maxLength: 14 }),
    root: fc.constantFrom('article', 'div', 'main', 'section'),
    isStated: fc.boolean(),
    menu: fc.integer({ min: 0, max: 30 }),
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

/** What is done to one element, and to which: the page's elements are counted round and round. */
interface Mutation {
  readonly at: number;
  readonly kind:
    'remove' | 'double' | 'empty' | 'hide' | 'label' | 'move' | 'nest' | 'rename' | 'split' | 'unwrap' | 'clobber';
  readonly name: string;
}
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(10_000),
  kind: fc.constantFrom<Mutation['kind'][]>(
    'remove',
    'double',
    'empty',
    'hide',
    'label',
    'move',
    'nest',
    'rename',
    'split',
    'unwrap',
    'clobber',
  ),
  name: fc.constantFrom('article', 'aside', 'comments', 'div', 'form', 'li', 'p', 'related', 'span', 'table', 'x-card'),
});

function mutate(page: Document, { at, kind, name }: Mutation): void {
  const elements = [...page.body.querySelectorAll('*')];
  const element = elements[at % Math.max(1, elements.length)];
  if (element === undefined) return;
  const made = page.createElement(name);
  switch (kind) {
    case 'remove':
      element.remove();
      break;
    case 'double':
      if (elements.length < 300) element.after(element.cloneNode(true));
      break;
    case 'empty':
      element.textContent = '';
      break;
    case 'hide':
      element.setAttribute('style', 'display: none');
      break;
    case 'label':
      element.setAttribute('class', name);
      break;
    case 'move':
      page.body.append(element);
      break;
    case 'nest':
      element.replaceWith(made);
      made.append(element);
      break;
    case 'rename':
      made.append(...element.childNodes);
      element.replaceWith(made);
      break;
    case 'split':
      for (const child of [...element.childNodes])
        if (child instanceof Text) child.splitText(Math.floor(child.data.length / 2));
      break;
    case 'unwrap':
      element.replaceWith(...element.childNodes);
      break;
    case 'clobber':
      element.insertAdjacentHTML('beforeend', '<form><input name="parentNode"><input name="childNodes"></form>');
  }
}

it(
  'reads news pages that were taken apart, maps every unit both ways, and leaves the page alone',
  { timeout: 30 * 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(newsPage, fc.array(mutation, { maxLength: 12 }), async (html, mutations) => {
        const page = new DOMParser().parseFromString(html, 'text/html');
        for (const one of mutations) mutate(page, one);
        const before = page.documentElement.outerHTML;
        const reading = await readArticle(page, { force: true });
        expect(page.documentElement.outerHTML).toBe(before);
        expectExactMap(reading);
      }),
      { numRuns: runs },
    );
  },
);
