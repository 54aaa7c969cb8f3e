import { jsonLdText } from './jsonLd';
import type { PageMetadata } from './pageMetadata';

/** The page's own summaries of its article, for search results and shared links. Often the standfirst, word for word. */
export function summariesOf(pageMetadata: PageMetadata): string[] {
  const stated = [
    'og:description',
    'description',
    'twitter:description',
    'dc.description',
    'sailthru.description',
  ].flatMap((name) => pageMetadata.meta.get(name)?.slice(0, 2) ?? []);
  for (const { values } of pageMetadata.articles) {
    for (const key of ['description', 'alternativeHeadline', 'abstract']) {
      const text = jsonLdText(values[key]);
      if (text !== null) stated.push(text);
    }
  }
  return [...new Set(stated)];
}
