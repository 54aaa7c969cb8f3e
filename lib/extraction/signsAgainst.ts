import { metaValue, type PageFacts } from './metadata/pageFacts';
import type { PageKind } from '../article/types';

/** A sign in the page's address, its data or its software that it is no article, and how much it weighs. */
export interface Sign {
  readonly kind: PageKind;
  readonly weight: number;
}

/** Heavy enough for an apology of two paragraphs, too light for an article with its data. */
const errorPage: Sign = { kind: 'service', weight: 1.5 };

/** What the address, the data and the software of a page, and its server, say against its being an article. */
export function signsAgainst(facts: PageFacts): Sign[] {
  const { host, path } = addressOf(facts);
  const types = [...new Set(facts.items.flatMap((item) => item.types))];
  const find = (table: readonly (readonly [RegExp, Sign])[], values: readonly string[]) => {
    const sign = table.find(([pattern]) => values.some((value) => pattern.test(value)));
    return sign === undefined ? [] : [sign[1]];
  };
  return [
    ...(isLanguageHome(path) ? [frontPage] : find(addressSigns, [path])),
    ...find(hostSigns, [host]),
    ...find(typeSigns, types),
    ...find(openGraphSigns, facts.meta.get('og:type') ?? []),
    ...find(titleSigns, [facts.documentTitle]),
    ...find(generatorSigns, facts.meta.get('generator') ?? []),
    ...(facts.isErrorPage ? [errorPage] : []),
  ];
}

/** The address that the page gives as its own; `path` with the query. */
export function addressOf(facts: PageFacts): { host: string; path: string } {
  const shared = metaValue(facts, 'og:url') ?? '';
  const url = facts.canonicalUrl === facts.url && URL.canParse(shared) ? shared : facts.canonicalUrl;
  const { hostname, pathname, search } = new URL(url, 'https://none.invalid/');
  return { host: hostname, path: pathname + search };
}

const frontPage: Sign = { kind: 'front-page', weight: 4 };

/** "/en", "/pt-br/": of two letters, not all are a language. */
function isLanguageHome(path: string): boolean {
  const language = /^\/?([a-z]{2})([-_][a-z]{2})?\/?$/i.exec(path)?.[1];
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return language !== undefined && names.of(language) !== undefined;
}

const addressSigns: readonly (readonly [RegExp, Sign])[] = [
  [/^\/?(index\.\w+|home)?\/?$/i, frontPage],
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

/** The titles of pages that stand before the one asked for, or in its place though the server says that all is well. */
const titleSigns: readonly (readonly [RegExp, Sign])[] = [
  [
    /^(?:access denied|are you (?:a )?(?:human|robot)|attention required|before you continue|checking your browser|human verification|just a moment|nur einen moment|one (?:moment|more step)|pardon our interruption|please wait|robot check|security (?:check|verification)|un instant|un momento|verify(?:ing)? (?:that )?you are|you have been blocked)\b/i,
    { kind: 'service', weight: 3 },
  ],
  [
    /^(?:(?:error )?40\d\b|page not found|not found|seite nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata|pagina niet gevonden)/i,
    { kind: 'service', weight: 3 },
  ],
];

const generatorSigns: readonly (readonly [RegExp, Sign])[] = [
  [/discourse|vbulletin|xenforo|phpbb|flarum|vanilla|invision/i, { kind: 'forum', weight: 4 }],
  [/shopify|magento|prestashop|woocommerce/i, { kind: 'shop', weight: 3 }],
  [/docusaurus|sphinx|mkdocs|gitbook|jsdoc|rustdoc/i, { kind: 'service', weight: 4 }],
];
