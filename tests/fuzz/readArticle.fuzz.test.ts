// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { expectExactMap } from './expectExactMap';
import { budgets, expectWithinBudget } from './expectWithinBudget';
import { fuzzSettings } from './fuzzSettings';
import { useQuickSelectors } from './quickSelectors';
import { readArticle } from '../../lib/extraction/readArticle';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    ' ',
    '\n\t ',
    '\u00a0\u00ad',
    '\ud800',
    'Read more: this',
    'Updated 3 hours ago',
    '“Yes,” she said, and left the room, which was cold, for good.',
  ),
);
const name = fc.constantFrom(
  ...'a article aside b blockquote br button center details dialog div em figcaption figure font footer form h1 h2 header hr li main nav ol p pre ruby section slot span svg table td template time tr ul x-card'.split(
    ' ',
  ),
);
const attributes = fc.dictionary(
  fc.constantFrom('aria-hidden', 'class', 'hidden', 'href', 'id', 'itemprop', 'name', 'rel', 'role', 'style'),
  fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      '__proto__',
      'author',
      'byline',
      'caption',
      'constructor',
      'display:none',
      'javascript:x',
      'parentNode',
      'standfirst',
      'x '.repeat(400),
    ),
  ),
  { maxKeys: 3 },
);

interface Tree {
  name: string;
  attributes: Record<string, string>;
  children: (Tree | string)[];
}
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    name,
    attributes,
    children: fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('tree')), { maxLength: 5 }),
  }),
}));
const head = fc.array(
  fc.oneof(
    fc.json({ maxDepth: 3 }).map((json) => `<script type="application/ld+json">${json.replace(/</g, '')}</script>`),
    fc.string({ maxLength: 40 }).map((value) => `<meta property="og:title" content="${value.replace(/"/g, '')}">`),
    fc.constantFrom(
      '<title>A | B</title>',
      '<meta name="__proto__" content="x">',
      '<meta property="og:type" content="article">',
    ),
  ),
  { maxLength: 4 },
);

function build(document: Document, { name: tag, attributes: values, children }: Tree): Element {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : build(document, child))));
  return element;
}

beforeAll(useQuickSelectors);

const { numRuns, seed } = fuzzSettings(0.65);

it(
  `comes back from any page, maps every unit both ways, leaves the page alone, keeps to any budget (${String(numRuns)} cases, seed ${String(seed)})`,
  { timeout: 30 * 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(head, fc.array(tree, { minLength: 1, maxLength: 3 }), budgets, async (heads, trees, budget) => {
        const page = new DOMParser().parseFromString(
          `<!doctype html><head>${heads.join('')}</head><body></body>`,
          'text/html',
        );
        page.body.append(...trees.map((root) => build(page, root)));
        const before = page.documentElement.outerHTML;
        const reading = await readArticle(page, { force: true });
        expect(page.documentElement.outerHTML).toBe(before);
        expectExactMap(reading);
        await expectWithinBudget(page, budget);
      }),
      { numRuns, seed },
    );
  },
);
