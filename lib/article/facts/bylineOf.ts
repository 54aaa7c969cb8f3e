import { aroundOf, type Outline } from '../outline';
import { articleItems } from './articleItems';
import { authorNames } from './authorNames';
import { linkedList, linkedText, linkedValue } from './linkedItems';
import { isOutlet, outletNames } from './outletOf';
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

/**
 * The authors' names, separated by commas; null when the page gives none. A source that names only the outlet says nothing:
 * the next one is asked first.
 */
export function bylineOf(facts: PageFacts, outline: Outline): string | null {
  const outlets = outletNames(facts);
  const sources = [
    linkedAuthors(facts),
    ...metaNames.map((name) => facts.meta.get(name) ?? []),
    ...shownAuthors(outline),
  ];
  for (const source of sources) {
    const names = unique(source.flatMap(authorNames)).filter((name) => !isOutlet(name, outlets));
    if (names.length > 0) return names.slice(0, maxAuthors).join(', ');
  }
  // Nobody else: some outlets sign as such.
  return null;
}

const maxAuthors = 12;

function linkedAuthors(facts: PageFacts): string[] {
  const byId = new Map(facts.items.map(({ values }) => [values['@id'], values]));
  const item = articleItems(facts).find(({ values }) => values['author'] !== undefined);
  return linkedList(item?.values['author'])
    .map((author) => {
      const parts = [linkedValue(author, 'givenName'), linkedValue(author, 'familyName')];
      const whole = parts.every((part) => typeof part === 'string') ? parts.join(' ') : undefined;
      const named = linkedValue(author, 'name') ?? whole ?? linkedValue(byId.get(linkedValue(author, '@id')), 'name');
      return linkedText(typeof author === 'string' ? author : named);
    })
    .filter((name) => name !== null);
}

const bylineWords = /(^|[^a-z])(author|authors|author-name|byline|bylines|writer|autor|auteur|journalist)([^a-z]|$)/;

/** How a byline begins that no class name calls one. */
const spokenByline = /^(By|Von|Par|Por|Di|Door|Av|Af) (\p{Lu}[\p{L}.'’-]+ ?){2,4}/u;

/** The lines that the page calls a byline, the one highest up; in a list of comments everyone is an author. Then lines that read like one. */
function shownAuthors(outline: Outline): string[][] {
  const lines = outline.blocks.filter(({ text, element }) => {
    if (text.length > 120) return false;
    const near = [...aroundOf(element)].slice(0, 4);
    if (near.some(({ labels }) => /comment|related|footer|bio/.test(labels))) return false;
    return near.some(({ labels, itemprop }) => /author/.test(itemprop) || bylineWords.test(labels));
  });
  const spoken = outline.blocks.filter(({ text }) => text.length <= 80 && spokenByline.test(text));
  return [...lines.slice(0, 3), ...spoken.slice(0, 1)].map(({ text }) => [text]);
}

const unique = (names: readonly string[]): string[] => {
  const seen = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...seen.values()];
};
