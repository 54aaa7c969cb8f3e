import { isProse } from './choose/articleRoot';
import { bylineOf } from './facts/bylineOf';
import { articleItems } from './facts/articleItems';
import { datesOf } from './facts/datesOf';
import { metaValue, type PageFacts } from './facts/pageFacts';
import { aroundOf, type Outline, type OutlineBlock } from './outline';
import type { PageKind } from './types';

/** A sign in the page's address, its data or its software that it is no article, and how much it weighs. */
interface Sign {
  readonly kind: PageKind;
  readonly weight: number;
}

const addressSigns: readonly (readonly [RegExp, Sign])[] = [
  [/^\/?(index\.\w+|home|[a-z]{2}([-_][a-z]{2})?)?\/?$/i, { kind: 'front-page', weight: 4 }],
  [
    /\/(products?|shop|store|itm|dp|cart|buy|sale|p|genre|app|collections?|browse|catalog(ue)?|cp|catpage[^/]*)(\/|$)/i,
    { kind: 'shop', weight: 3 },
  ],
  [
    /\/(categor(y|ies)|tags?|topics?|list|archives?(?!\/\d{3,}\b)|author|about|library|work)(\/|$)/i,
    { kind: 'list', weight: 3.5 },
  ],
  [/\/(search|suche|recherche|buscar)(\/|$)|[?&](q|s|query)=/i, { kind: 'search', weight: 4 }],
  [
    /\/(forums?|threads?|questions?|discussions?|community|r|viewtopic[^/]*|showtopic[^/]*)(\/|-|$)|[?&]topic=|\/t\/[^/]+\/\d+(\/|$)/i,
    { kind: 'forum', weight: 6 },
  ],
  [
    /\/(docs?|documentation|api|reference|tutorial|usersguide|manual|wiki|guides?|learn|latest|stable|services?|products|insurance|departments?|tools?|jobs?|certification)(\/|$)/i,
    { kind: 'service', weight: 3 },
  ],
  [/\/(videos?|watch|podcasts?|live-?stream)(\/|$)/i, { kind: 'video', weight: 1 }],
];

const hostSigns: readonly (readonly [RegExp, Sign])[] = [
  [/^(forums?|community|answers|discuss)\./i, { kind: 'forum', weight: 4 }],
  [/^(shop|store)\./i, { kind: 'shop', weight: 3 }],
  [/^(docs?|help|support|developers?|api|wiki)\./i, { kind: 'service', weight: 3 }],
];

const typeSigns: readonly (readonly [RegExp, Sign])[] = [
  [/^(Product|ProductGroup|AggregateOffer|ItemPage)$/, { kind: 'shop', weight: 4 }],
  [/^(DiscussionForumPosting|QAPage)$/, { kind: 'forum', weight: 6 }],
  [/^(CollectionPage|ItemList|SearchResultsPage)$/, { kind: 'list', weight: 1.5 }],
  [
    /^(LocalBusiness|Service|FAQPage|SoftwareApplication|Corporation|Course|JobPosting)$/,
    { kind: 'service', weight: 2 },
  ],
  [/^VideoObject$/, { kind: 'video', weight: 0.5 }],
];

const openGraphSigns: readonly (readonly [RegExp, Sign])[] = [
  [/product|:item$/i, { kind: 'shop', weight: 4 }],
  [/^video/i, { kind: 'video', weight: 1 }],
  [/^(website|business)/i, { kind: 'service', weight: 1 }],
];

const generatorSigns: readonly (readonly [RegExp, Sign])[] = [
  [/discourse|vbulletin|xenforo|phpbb|flarum|vanilla|invision/i, { kind: 'forum', weight: 4 }],
  [/shopify|magento|prestashop|woocommerce/i, { kind: 'shop', weight: 3 }],
  [/docusaurus|sphinx|mkdocs|gitbook|jsdoc|rustdoc/i, { kind: 'service', weight: 4 }],
];

/** The lowest score of an article. Fitted by hand on pages of 459 publishers: 8 of 800 articles score lower, 10 of 133 others higher. */
const leastScore = 0.7;

/**
 * Why the page is not an article; null when it is one. Adds up what speaks for an article (its data, a date, an author,
 * running text that is most of the page) and against it (what the address, the data and the software say the page is).
 */
export function pageKindOf(blocks: readonly OutlineBlock[], outline: Outline, facts: PageFacts): PageKind | null {
  if (blocks.length === 0) return 'empty';
  const signs = signsOf(facts);
  const against = signs.reduce((sum, { weight }) => sum + weight, 0) + unlikeness(blocks, outline);
  if (likeness(blocks, outline, facts) - against >= leastScore) return null;
  return [...signs].sort((a, b) => b.weight - a.weight)[0]?.kind ?? 'list';
}

function signsOf(facts: PageFacts): Sign[] {
  const { host, path } = addressOf(facts);
  const types = [...new Set(facts.items.flatMap((item) => item.types))];
  const find = (table: readonly (readonly [RegExp, Sign])[], values: readonly string[]) => {
    const sign = table.find(([pattern]) => values.some((value) => pattern.test(value)));
    return sign === undefined ? [] : [sign[1]];
  };
  return [
    ...find(addressSigns, [path]),
    ...find(hostSigns, [host]),
    ...find(typeSigns, types),
    ...find(openGraphSigns, facts.meta.get('og:type') ?? []),
    ...find(generatorSigns, facts.meta.get('generator') ?? []),
  ];
}

/** The address that the page gives as its own; `path` with the query. */
function addressOf(facts: PageFacts): { host: string; path: string } {
  const shared = metaValue(facts, 'og:url') ?? '';
  const url = facts.canonicalUrl === facts.url && URL.canParse(shared) ? shared : facts.canonicalUrl;
  const { hostname, pathname, search } = new URL(url, 'https://none.invalid/');
  return { host: hostname, path: pathname + search };
}

function likeness(blocks: readonly OutlineBlock[], outline: Outline, facts: PageFacts): number {
  const prose = blocks.filter(isProse);
  const share = lengthOf(prose) / Math.max(1, lengthOf(outline.blocks));
  const { path } = addressOf(facts);
  const { publishedAt } = datesOf(facts);
  let score = 0;
  if (articleItems(facts).some(({ values }) => 'headline' in values || 'articleBody' in values)) score += 3;
  if (/article|news/i.test(metaValue(facts, 'og:type') ?? '')) score += 1.5;
  if (publishedAt !== null) score += 1.5;
  if (bylineOf(facts, outline) !== null) score += 0.5;
  if (/[a-z\d]+([-_][a-z\d]+){3}/i.test(path) || /\/\d{4}\/\d\d?\/|\d{5}/.test(path)) score += 1.5;
  if (publishedAt === null && hasDateAbove(blocks, outline)) score += 1.5;
  if (prose.length >= 3) score += 0.5;
  if (prose.length >= 6) score += 0.5;
  return score + Math.min(1.5, 3 * share);
}

function unlikeness(blocks: readonly OutlineBlock[], outline: Outline): number {
  const prose = blocks.filter(isProse).length;
  const count = (kind: string) => blocks.filter((block) => block.kind === kind).length;
  const codes = outline.blocks.filter(({ element }) =>
    [...aroundOf(element)].some(({ name }) => name === 'pre'),
  ).length;
  let score = 0;
  if (prose === 0) score += 1.5;
  if (count('heading') > 0.6 * prose + 3) score += 1;
  if (count('list-item') > prose + 5) score += 1;
  if (codes >= 3) score += 3;
  if (outline.blocks.filter(({ text }) => text.length < 60 && price.test(text)).length >= 3) score += 2;
  return score;
}

const price = /[$€£¥₹]\s?\d|\d[.,]\d\d\s?[€£]|\b(USD|EUR|GBP|CHF)\b/;

const shownDate =
  /\b(19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(19|20)\d\d\b|\b(\d{1,2}(st|nd|rd|th)?\.? (de )?\p{L}{3,10}\.?,? (de )?|\p{L}{3,10}\.? \d{1,2}(st|nd|rd|th)?,? )(19|20)\d\d\b/u;

/** How many blocks above the text a date line may stand. */
const farthestDate = 15;

/** Whether a line shortly above the text, or one of its first, gives a date. */
function hasDateAbove(blocks: readonly OutlineBlock[], outline: Outline): boolean {
  const first = blocks.find(isProse) ?? blocks[0];
  const end = first === undefined ? 0 : outline.blocks.indexOf(first) + 2;
  return outline.blocks
    .slice(Math.max(0, end - farthestDate), end)
    .some(({ text }) => shownDate.test(text.slice(0, 200)));
}

const lengthOf = (blocks: readonly OutlineBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
