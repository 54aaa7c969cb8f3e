import { linkedText } from './linkedItems';
import type { PageFacts } from './pageFacts';

/** The page's own summaries of its article, for search results and shared links. Often the standfirst, word for word. */
export function summariesOf(facts: PageFacts): string[] {
  const stated = [
    'og:description',
    'description',
    'twitter:description',
    'dc.description',
    'sailthru.description',
  ].flatMap((name) => facts.meta.get(name)?.slice(0, 2) ?? []);
  for (const { values } of facts.articles) {
    for (const key of ['description', 'alternativeHeadline', 'abstract']) {
      const text = linkedText(values[key]);
      if (text !== null) stated.push(text);
    }
  }
  return [...new Set(stated)];
}
