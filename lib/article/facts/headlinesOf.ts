import { aroundOf, type Outline } from '../outline';
import { shareOf, wordsOf } from '../words';
import { articleItems } from './articleItems';
import { linkedText } from './linkedItems';
import { isOutlet, outletNames, squeezed } from './outletOf';
import { collapse, metaValue, type PageFacts } from './pageFacts';

/** The article's headlines: the one to show first, then the others that the page has for it. Empty when it has none. */
export function headlinesOf(facts: PageFacts, outline: Outline): string[] {
  const linked = linkedText(articleItems(facts)[0]?.values['headline']);
  const shared = metaValue(facts, 'og:title') ?? metaValue(facts, 'twitter:title', 'dc.title', 'title');
  const shown = shownHeadlines(outline);
  const others = [linked, metaValue(facts, 'twitter:title'), ...shown].filter((title) => title !== null);
  const outlets = outletNames(facts);
  // Of the sources, `og:title` first gave the most exact headlines: 123 of 151 pages; the shown one first gave 107.
  const stated = [shared, linked, facts.documentTitle === '' ? null : facts.documentTitle]
    .filter((title) => title !== null)
    .map((title) => withoutOutlet(withoutOutlet(title, outlets, others), outlets, others))
    .map((title) => withoutKicker(title, others))
    .map((title) =>
      linked !== null && shown.includes(linked) && squeezed(linked) === squeezed(title) ? linked : title,
    );
  const titles = stated.filter((title) => !isOutlet(title, outlets));
  const likely = shown.filter(
    (text) => titles.length === 0 || titles.some((title) => shareOf(wordsOf(text), wordsOf(title)) >= 0.6),
  );
  return [...new Set([...titles, ...likely, ...stated])].filter((title) => title !== '');
}

/** The page's first-order headings, in page order; a heading of several blocks (kicker and headline) is one text. */
function shownHeadlines(outline: Outline): string[] {
  const texts = new Map<object, string>();
  for (const { text, element } of outline.blocks) {
    const around = [...aroundOf(element)];
    const heading = around.find(({ name, itemprop }) => name === 'h1' || itemprop === 'headline');
    if (heading === undefined || around.some(({ name }) => name === 'aside' || name === 'footer')) continue;
    texts.set(heading, collapse(`${texts.get(heading) ?? ''} ${text}`));
  }
  return [...texts.values()].filter((text) => text.length < 400);
}

const separator = /\s+[|–—»·•*:-]+\s+|\s*[|｜ㅣ：]\s*|\s+- /gu;

/** "Mirna: The bridge opens in May" → "The bridge opens in May" where another of the page's titles is that. */
function withoutKicker(title: string, others: readonly string[]): string {
  return (
    others.find(
      (text) => text.length > 20 && title.endsWith(text) && /[:|–—-] *$/.test(title.slice(0, -text.length)),
    ) ?? title
  );
}

/** "The call went well | TROIB News" → "The call went well"; so also when another of the page's titles ends there. */
function withoutOutlet(title: string, outlets: readonly string[], others: readonly string[]): string {
  const cuts = [...title.matchAll(separator)].map(({ index, 0: mark }) => ({
    before: index,
    after: index + mark.length,
  }));
  for (const { before, after } of cuts) {
    const head = title.slice(0, before).trim();
    if (others.some((other) => squeezed(other) === squeezed(head)) || isOutlet(title.slice(after), outlets))
      return head;
  }
  const first = cuts[0];
  if (first !== undefined && isOutlet(title.slice(0, first.before), outlets)) return title.slice(first.after).trim();
  const other = others.find(
    (text) => text.length > 20 && title.startsWith(text) && /^\s*[-|–—ㅣ:：]/.test(title.slice(text.length)),
  );
  return other ?? title;
}
