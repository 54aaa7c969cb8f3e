import { jsonLdText, jsonLdValue } from './jsonLd';
import { squeezed } from '../../page/dom/words';
import { metaValue, type PageMetadata } from './pageMetadata';

/** The outlet's name; the host name without `www.` when the page gives none. */
export function outletOf(pageMetadata: PageMetadata): string {
  const item = pageMetadata.articles[0];
  const named =
    metaValue(pageMetadata, 'og:site_name', 'application-name') ??
    jsonLdText(jsonLdValue(item?.values['publisher'], 'name'));
  if (named !== null && named.length <= 80) return named;
  return URL.canParse(pageMetadata.url) ? new URL(pageMetadata.url).hostname.replace(/^www\./, '') : '';
}

/** All that the page calls its outlet. */
export function outletNames(pageMetadata: PageMetadata): string[] {
  const host = URL.canParse(pageMetadata.canonicalUrl) ? new URL(pageMetadata.canonicalUrl).hostname : '';
  return [
    metaValue(pageMetadata, 'og:site_name', 'application-name'),
    jsonLdText(jsonLdValue(pageMetadata.articles[0]?.values['publisher'], 'name')),
    host.replace(/^www\./, ''),
    host.replace(/^www\.|\.[a-z]{2,3}(\.[a-z]{2})?$/g, ''),
  ].filter((name): name is string => name !== null && name !== '');
}

/** Whether a text is the outlet's name, perhaps with a word more or less. */
export const isOutlet = (text: string, outlets: readonly string[]): boolean =>
  squeezed(text) !== '' && outlets.some((outlet) => isNearly(squeezed(text), squeezed(outlet)));

/** Shorter names stand in others by chance: "br" in "Sabrina". */
const leastLength = 5;

function isNearly(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= leastLength && long.length <= 3 * short.length && long.includes(short);
}
