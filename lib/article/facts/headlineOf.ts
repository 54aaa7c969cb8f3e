import { aroundOf, type Outline } from '../outline';
import { linkedText } from './linkedItems';
import { articleItems } from './articleItems';
import { metaValue, type PageFacts } from './pageFacts';
import { wordsOf, shareOf } from '../words';

/** The article's headline as the page shows it; else as the page states it; empty when there is none. */
export function headlineOf(facts: PageFacts, outline: Outline): string {
  const stated = statedTitles(facts);
  const shown = outline.blocks
    .filter(({ kind, element }) => kind === 'heading' && (element.name === 'h1' || element.itemprop === 'headline'))
    .filter(({ element }) => ![...aroundOf(element)].some(({ name }) => name === 'aside' || name === 'footer'))
    .map(({ text }) => text);
  const like = (text: string) =>
    Math.max(0, ...stated.map((title) => Math.min(shareOf(wordsOf(text), wordsOf(title)), 1)));
  const best = shown
    .map((text) => ({ text, likeness: like(text) }))
    .filter(({ text, likeness }) => likeness >= 0.6 && wordsOf(text).length >= 2)
    .sort((a, b) => b.likeness - a.likeness)[0];
  return best?.text ?? stated[0] ?? shown[0] ?? '';
}

function statedTitles(facts: PageFacts): string[] {
  const item = articleItems(facts)[0];
  const outlet = metaValue(facts, 'og:site_name') ?? '';
  const titles = [
    linkedText(item?.values['headline']),
    metaValue(facts, 'og:title', 'twitter:title', 'title', 'dc.title'),
    facts.documentTitle,
  ].filter((title) => title !== null && title !== '');
  return titles.map((title) => withoutOutlet(title ?? '', outlet));
}

/** "The call went well | TROIB News" → "The call went well". */
function withoutOutlet(title: string, outlet: string): string {
  const parts = title.split(/\s+[|–—»·•]\s+|\s+-\s+/);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return title;
  const isOutlet = outlet !== '' && shareOf(wordsOf(outlet), wordsOf(last)) >= 0.5;
  if (!isOutlet && (last.split(' ').length > 4 || wordsOf(title).length - wordsOf(last).length < 4)) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—»·•-]\s+$/, '');
}
