import type { PageKind } from '../page/article';
import { metaValue, type PageMetadata } from './metadata/pageMetadata';

/** The address that the page gives as its own; `path` with the query, `pathname` without. */
export function addressOf(pageMetadata: PageMetadata): { host: string; path: string; pathname: string } {
  const shared = metaValue(pageMetadata, 'og:url') ?? '';
  const url =
    pageMetadata.canonicalUrl === pageMetadata.url && URL.canParse(shared) ? shared : pageMetadata.canonicalUrl;
  const { hostname, pathname, search } = new URL(url, 'https://none.invalid/');
  return { host: hostname, path: pathname + search, pathname };
}

/**
 * Whether a path has a date or a long number, as stories have: "/2026/05/12/bridge", "/bridge-130281", "/story.asp?id=130281". In a
 * query the number is a whole value: those of campaigns have figures amid their letters.
 */
export const hasStoryNumber = (path: string): boolean =>
  /^[^?]*(?:\d{5}|\/\d{4}\/\d\d?\/)|[?&][^=&]+=\d{5,}(?:&|$)/.test(path);

/** What kind of page an address is of, where it is none of an article's; null otherwise. */
export function addressKindOf(pageMetadata: PageMetadata): PageKind | null {
  const { host, path } = addressOf(pageMetadata);
  if (isLanguageHome(path)) return 'front-page';
  const address = `${host}${path}`;
  return kinds.find(([pattern]) => pattern.test(address))?.[1] ?? null;
}

/** "/en", "/pt-br/": of two letters, not all are a language. */
function isLanguageHome(path: string): boolean {
  const language = /^\/([a-z]{2})(?:[-_][a-z]{2})?\/?$/i.exec(path)?.[1];
  if (language === undefined) return false;
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language) !== undefined;
}

/** Words that sites of all kinds have in their addresses, as a whole folder or as the first part of the host's name. */
const kinds: readonly (readonly [RegExp, PageKind])[] = [
  [/^[^/]*\/(?:index\.\w+|home)?\/?$/i, 'front-page'],
  [/\/(?:search|suche|recherche|buscar)(?:\/|$)|[?&](?:q|s|query)=/i, 'search'],
  [
    /^(?:answers|community|discuss|forums?)\.|\/(?:community|discussions?|forums?|questions?|r|showtopic[^/]*|threads?|viewtopic[^/]*)(?:\/|$)|[?&]topic=|\/t\/[^/]+\/\d+(?:\/|$)/i,
    'forum',
  ],
  [/^(?:shop|store)\.|\/(?:buy|cart|catalog(?:ue)?|collections?|p|products?|sale|shop|store)(?:\/|$)/i, 'shop'],
  [/\/(?:about|archives?(?!\/\d{3,}\b)|author|categor(?:y|ies)|list|tags?|topics?)(?:\/|$)/i, 'list'],
  [
    /^(?:api|developers?|docs?|help|support|wiki)\.|\/(?:api|docs?|documentation|guides?|jobs?|learn|manual|reference|services|tools?|tutorial|wiki)(?:\/|$)/i,
    'service',
  ],
  [/\/(?:live-?stream|podcasts?|videos?|watch)(?:\/|$)/i, 'video'],
];
