import { linkedText, linkedValue } from './linkedItems';
import { articleItems } from './articleItems';
import { metaValue, type PageFacts } from './pageFacts';

/** The outlet's name; the host name without `www.` when the page gives none. */
export function outletOf(facts: PageFacts): string {
  const item = articleItems(facts)[0];
  const named =
    metaValue(facts, 'og:site_name', 'application-name') ?? linkedText(linkedValue(item?.values['publisher'], 'name'));
  if (named !== null && named.length <= 80) return named;
  return URL.canParse(facts.url) ? new URL(facts.url).hostname.replace(/^www\./, '') : '';
}
