import { aroundOf, type Outline } from '../../page/outline/outline';
import { shareOf, squeezed, wordsOf } from '../../page/dom/words';
import { jsonLdText } from './jsonLd';
import { isOutlet } from './outletOf';
import { collapseSpace, metaValue, type PageMetadata } from './pageMetadata';

/** The article's headlines: the one to show first, then the others that the page has for it. Empty when it has none. */
export function headlinesOf(pageMetadata: PageMetadata, outline: Outline, outlets: readonly string[]): string[] {
  const shared = metaValue(pageMetadata, 'og:title') ?? metaValue(pageMetadata, 'twitter:title', 'dc.title', 'title');
  const shown = shownHeadlines(outline);
  const fromJsonLd = jsonLdHeadline(pageMetadata, [shared, pageMetadata.documentTitle, ...shown]);
  const repeated = metaValue(pageMetadata, 'twitter:title');
  const others = [fromJsonLd, repeated, metaValue(pageMetadata, 'headline'), ...shown].filter(
    (title) => title !== null,
  );
  const bare = (title: string) => withoutOutlet(withoutOutlet(title, outlets, others), outlets, others);
  const isSame = (one: string | null, other: string | null) =>
    one !== null && other !== null && squeezed(bare(one)) === squeezed(bare(other));
  // What the page shows is its headline where all else that names one agrees, against `og:title` alone.
  const witnesses = [pageMetadata.documentTitle, ...(fromJsonLd === null ? [] : [fromJsonLd, repeated])];
  const agreed = shown.find((text) => !isSame(text, shared) && witnesses.every((title) => isSame(text, title))) ?? null;
  // Else the JSON-LD's is the article's own, unless it is the one made for search engines, which `<title>` shows: then
  // `og:title` is. So 134 of 151 headlines are exact; `og:title` first gave 123, the shown one first 107.
  const isForSearch = isSame(fromJsonLd, pageMetadata.documentTitle);
  const stated = [agreed, ...(isForSearch ? [shared, fromJsonLd] : [fromJsonLd, shared]), pageMetadata.documentTitle]
    .filter((title) => title !== null)
    .filter((title) => title !== '')
    .map(bare);
  const titles = stated.filter((title) => !isOutlet(title, outlets));
  const likely = shown.filter((text) => titles.length === 0 || titles.some((title) => isAbout(text, title)));
  return [...new Set([...titles, ...likely, ...stated])].filter((title) => title !== '');
}

/** The headline of the page's article in its JSON-LD; where that has several, of the first that the page's titles speak of. */
function jsonLdHeadline(pageMetadata: PageMetadata, titles: readonly (string | null)[]): string | null {
  const known = titles.filter((title) => title !== null).filter((title) => title !== '');
  const headlines = pageMetadata.articles
    .map(({ values }) => jsonLdText(values['headline']))
    .filter((headline) => headline !== null);
  return headlines.find((headline) => known.some((title) => isAbout(headline, title))) ?? headlines[0] ?? null;
}

/** Whether most of the one title's words are in the other. */
const isAbout = (one: string, other: string): boolean => shareOf(wordsOf(one), wordsOf(other)) >= 0.6;

/** The page's first-order headings, in page order; a heading of several blocks (kicker and headline) is one text. */
function shownHeadlines(outline: Outline): string[] {
  const texts = new Map<object, string>();
  for (const { text, element } of outline.blocks) {
    const around = [...aroundOf(element)];
    const heading = around.find(({ name, itemprop }) => name === 'h1' || itemprop === 'headline');
    if (heading === undefined || around.some(({ name }) => name === 'aside' || name === 'footer')) continue;
    texts.set(heading, collapseSpace(`${texts.get(heading) ?? ''} ${text}`));
  }
  return [...texts.values()].filter((text) => text.length < 400);
}

const separator = /\s+[|–—»·•*:-]+\s+|\s*[|｜ㅣ：_]+\s*|\s+- |(?<=[\p{sc=Han}\p{P}])-+(?=[\p{sc=Han}])/gu;

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
