/** What a tab holds if it is not a readable web page, by what the reader can do about it. */
export type UnsupportedPage =
  | 'browser-page'
  | 'extension-shop'
  | 'reader-view'
  | 'page-source'
  | 'local-file'
  | 'data-page'
  | 'pdf'
  | 'picture'
  | 'recording'
  | 'plain-text'
  | 'data-file';

const contentTypes: readonly (readonly [RegExp, UnsupportedPage])[] = [
  [/^application\/(x-)?pdf$/, 'pdf'],
  [/^image\//, 'picture'],
  [/^(audio|video)\//, 'recording'],
  [/[/+](json|xml|csv)$|^text\/(xml|csv)$|^application\/(rss|atom)/, 'data-file'],
  [/^text\//, 'plain-text'],
];

/** Browsers show these in viewers of their own, which tell no type. */
const endings: readonly (readonly [RegExp, UnsupportedPage])[] = [
  [/\.pdf$/, 'pdf'],
  [/\.(avif|gif|jpe?g|png|svg|webp)$/, 'picture'],
  [/\.(mp3|mp4|ogg|webm)$/, 'recording'],
  [/\.(json|xml|rss|atom|csv)$/, 'data-file'],
  [/\.(txt|md|log)$/, 'plain-text'],
];

const schemes: readonly (readonly [RegExp, UnsupportedPage])[] = [
  [/^about:reader\b/, 'reader-view'],
  [/^view-source:/, 'page-source'],
  [/^file:/, 'local-file'],
  [/^(data|blob|javascript):/, 'data-page'],
  [
    /^(about|brave|chrome|chrome-search|devtools|edge|opera|resource|vivaldi|jar|safari-web-extension):/,
    'browser-page',
  ],
  [/^(chrome|moz|extension)(-untrusted|-extension)?:\/\//, 'browser-page'],
];

/** The stores for extensions, which no extension may read, so that none can put itself there. */
const stores =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(\/|$)/;

/** Chromium's error for pages whose address it does not reveal. */
const refusals: readonly (readonly [RegExp, UnsupportedPage])[] = [
  [/\b(chrome|edge|brave|opera|vivaldi):\/\/ URL/, 'browser-page'],
  [/extensions gallery/, 'extension-shop'],
];

/** What kind of page it is, from the browser's error message; null if that does not say. */
export const unsupportedByRefusal = (reason: string): UnsupportedPage | null => find(refusals, reason);

/** What kind of document has this content type; null if unknown. */
export function unsupportedByContentType(contentType: string): UnsupportedPage | null {
  return find(contentTypes, contentType.toLowerCase());
}

/** What kind of page is at an address that the browser denies access to; null if the address does not say. */
export function unsupportedByAddress(address: string): UnsupportedPage | null {
  if (stores.test(address)) return 'extension-shop';
  return (
    find(schemes, address) ?? (URL.canParse(address) ? find(endings, new URL(address).pathname.toLowerCase()) : null)
  );
}

const find = (list: readonly (readonly [RegExp, UnsupportedPage])[], text: string): UnsupportedPage | null =>
  list.find(([pattern]) => pattern.test(text))?.[1] ?? null;
