import { aroundOf, type Outline } from '../outline';
import { articleItems } from './articleItems';
import { authorNames } from './authorNames';
import { linkedList, linkedText, linkedValue } from './linkedItems';
import type { PageFacts } from './pageFacts';

const metaNames = [
  'author',
  'parsely-author',
  'article:author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'cxenseparse:author',
  'og:article:author',
  'twitter:creator:name',
];

/** The authors' names, separated by commas; null when the page gives none. */
export function bylineOf(facts: PageFacts, outline: Outline): string | null {
  const sources = [linkedAuthors(facts), ...metaNames.map((name) => facts.meta.get(name) ?? []), shownAuthors(outline)];
  const lists = sources.map((source) => unique(source.flatMap(authorNames)));
  const outlet = facts.meta.get('og:site_name')?.[0]?.toLowerCase();
  const people = lists.find((names) => names.some((name) => name.includes(' ') && name.toLowerCase() !== outlet));
  const names = people ?? lists.find((list) => list.length > 0);
  return names === undefined ? null : names.slice(0, 12).join(', ');
}

function linkedAuthors(facts: PageFacts): string[] {
  const byId = new Map(facts.items.map(({ values }) => [values['@id'], values]));
  const item = articleItems(facts).find(({ values }) => values['author'] !== undefined);
  return linkedList(item?.values['author'])
    .map((author) => {
      const named = linkedValue(author, 'name') ?? linkedValue(byId.get(linkedValue(author, '@id')), 'name');
      return linkedText(typeof author === 'string' ? author : named);
    })
    .filter((name) => name !== null);
}

const bylineWords = /(^|[^a-z])(author|authors|author-name|byline|bylines|writer|autor|auteur|journalist)([^a-z]|$)/;

/** The lines that the page calls a byline, the one highest up; in a list of comments everyone is an author. */
function shownAuthors(outline: Outline): string[] {
  const lines = outline.blocks.filter(({ text, element }) => {
    if (text.length > 120) return false;
    const near = [...aroundOf(element)].slice(0, 4);
    if (near.some(({ labels }) => /comment|related|footer|bio/.test(labels))) return false;
    return near.some(({ labels, itemprop }) => /author/.test(itemprop) || bylineWords.test(labels));
  });
  const line = lines.find(({ text }) => authorNames(text).length > 0);
  return line === undefined ? [] : [line.text];
}

const unique = (names: readonly string[]): string[] => {
  const seen = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...seen.values()];
};
