import { firstOf } from '../../page/dom/firstOf';
import { safeDom, type SafeDom } from '../../page/dom/safeDom';
import { articleItems } from './articleItems';
import { readJsonLd, type JsonLdItem } from './jsonLd';

/** What a page says about itself outside its text. */
export interface PageMetadata {
  readonly url: string;
  /** The address that the page gives as its own, absolute; else {@link url}. */
  readonly canonicalUrl: string;
  /** The text of `<title>`, white space collapsed. */
  readonly documentTitle: string;
  /** `<html lang>` as written; empty when there is none. */
  readonly declaredLanguage: string;
  /** `<meta>` values in page order, by lower-case name or property. Never empty lists. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** The JSON-LD objects with a type, in page order. */
  readonly items: readonly JsonLdItem[];
  /** Those that are articles, the page's own first. */
  readonly articles: readonly JsonLdItem[];
  /** Whether the server has answered that what was asked for is not there, not allowed or broken. */
  readonly isErrorPage: boolean;
}

const maxMetaElements = 300;
const maxMetaLength = 3000;
const maxTitleLength = 1000;
const maxScripts = 400;
const maxJsonLdLength = 500_000;

/** Reads what a page says about itself. It may hold thousands of values, or one of a megabyte: what is over the limits is not read. */
export function readPageMetadata(page: Document): PageMetadata {
  const dom = safeDom();
  const root = dom.root(page);
  const url = dom.url(page);
  const items = readJsonLd(jsonLdSourcesOf(page, dom));
  return {
    url,
    canonicalUrl: canonicalUrlOf(page, dom) ?? url,
    documentTitle: collapseSpace(dom.title(page).slice(0, maxTitleLength)),
    declaredLanguage: (root === null ? null : dom.attribute(root, 'lang'))?.slice(0, 50) ?? '',
    meta: metaOf(page, dom),
    items,
    articles: articleItems(items),
    isErrorPage: statusOf(dom.world(page)) >= 400,
  };
}

/** The first value of the first of these names that the page gives; null when it gives none. */
export function metaValue(pageMetadata: PageMetadata, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = pageMetadata.meta.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

/** White space as a reader sees it. */
export const collapseSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The HTTP status of the page; 0 where it has none or the browser does not tell. */
function statusOf(world: Window | null): number {
  const [entry] = (world?.performance as Partial<Performance> | undefined)?.getEntriesByType?.('navigation') ?? [];
  return (entry as Partial<PerformanceNavigationTiming> | undefined)?.responseStatus ?? 0;
}

function metaOf(page: Document, dom: SafeDom): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const element of firstOf(dom.elementsNamed(page, 'meta'), maxMetaElements)) {
    const name =
      dom.attribute(element, 'property') ?? dom.attribute(element, 'name') ?? dom.attribute(element, 'itemprop');
    const content = dom.attribute(element, 'content');
    if (name === null || content === null || name.length > 100) continue;
    const value = collapseSpace(content.slice(0, maxMetaLength));
    if (value === '') continue;
    const key = name.trim().toLowerCase();
    const values = meta.get(key);
    if (values === undefined) meta.set(key, [value]);
    else values.push(value);
  }
  return meta;
}

function jsonLdSourcesOf(page: Document, dom: SafeDom): string[] {
  const sources: string[] = [];
  let length = 0;
  for (const script of firstOf(dom.elementsNamed(page, 'script'), maxScripts)) {
    if (!/^application\/ld\+json\b/i.test(dom.attribute(script, 'type')?.trim() ?? '')) continue;
    for (const child of dom.children(script, 10)) {
      if (dom.nodeType(child) !== Node.TEXT_NODE && dom.nodeType(child) !== Node.CDATA_SECTION_NODE) continue;
      const source = dom.data(child as Text);
      length += source.length;
      if (length <= maxJsonLdLength) sources.push(source);
    }
  }
  return sources;
}

function canonicalUrlOf(page: Document, dom: SafeDom): string | null {
  for (const link of firstOf(dom.elementsNamed(page, 'link'), maxScripts)) {
    if (dom.attribute(link, 'rel')?.trim().toLowerCase() !== 'canonical') continue;
    const href = dom.attribute(link, 'href')?.slice(0, 2000) ?? '';
    return href !== '' && URL.canParse(href, dom.url(page)) ? new URL(href, dom.url(page)).href : null;
  }
  return null;
}
