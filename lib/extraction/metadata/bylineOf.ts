import { isProse } from '../../page/outline/prose';
import { aroundOf, type Outline, type OutlineBlock } from '../../page/outline/outline';
import { authorNames } from './authorNames';
import { jsonLdList, jsonLdText, jsonLdValue } from './jsonLd';
import { isOutlet } from './outletOf';
import type { PageMetadata } from './pageMetadata';

const metaNames = [
  'author',
  'parsely-author',
  'article:author',
  'articleauthor',
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
export function bylineOf(pageMetadata: PageMetadata, outline: Outline, outlets: readonly string[]): string | null {
  const fromJsonLd = jsonLdAuthors(pageMetadata);
  const blocks = outline.blocks.filter(({ isComment }) => !isComment);
  const sources = [
    fromJsonLd,
    ...metaNames.map((name) => pageMetadata.meta.get(name) ?? []),
    ...shownAuthors(blocks),
    ...signedNames(blocks),
  ];
  let afterOutlet: string | null = null;
  for (const source of sources) {
    const [first, ...others] = unique(source.flatMap(authorNames));
    if (first === undefined) continue;
    const people = [first, ...others].filter((name) => !isOutlet(name, outlets)).slice(0, maxAuthors);
    if (people.length === 0) continue;
    if (!isOutlet(first, outlets)) return people.join(', ');
    // "The Mirna Post, Jo Park", or "The Mirna Post, Mirna, Slovenia": only if nothing tells better.
    afterOutlet ??= people.join(', ');
  }
  // Nobody else: some outlets sign as such.
  return fromJsonLd[0] ?? afterOutlet;
}

const maxAuthors = 12;

function jsonLdAuthors(pageMetadata: PageMetadata): string[] {
  const byId = new Map(pageMetadata.items.map(({ values }) => [values['@id'], values]));
  const item = pageMetadata.articles.find(({ values }) => values['author'] !== undefined);
  return jsonLdList(item?.values['author'])
    .map((author) => {
      const parts = [jsonLdValue(author, 'givenName'), jsonLdValue(author, 'familyName')];
      const whole = parts.every((part) => typeof part === 'string') ? parts.join(' ') : undefined;
      const named = jsonLdValue(author, 'name') ?? whole ?? jsonLdValue(byId.get(jsonLdValue(author, '@id')), 'name');
      return jsonLdText(typeof author === 'string' ? author : named);
    })
    .filter((name) => name !== null);
}

const bylineWords = /author|(^|[^a-z])(bylines?|writer|autor|auteur|journalist)([^a-z]|$)/;

/** How a byline begins that no class name calls one; the names behind are looked for only there. */
const opening =
  /(?:^|[|·] )(?=(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|Di|Door|Av|Af|Author|Auteur|Autorin\/Autor|Autor(?:in|a)?):? |(?:作者|文|筆者|著者|记者|記者)\s*[:：●])/g;
const openedNames = /^(?:[A-Za-z/]+:? (?:\p{Lu}[\p{L}.'’-]+ ?){2,4}|\p{Lo}+\s*[:：●]\s*\p{L}{2,12})/u;

/** "Read | By Ada Kovač and others" → "By Ada Kovač"; null for a line without a byline. */
function spokenByline(text: string): string | null {
  for (const { index, 0: before } of text.matchAll(opening)) {
    const names = openedNames.exec(text.slice(index + before.length));
    if (names) return names[0];
  }
  return null;
}

/** The lines that the page calls a byline, the one highest up; in a list of comments everyone is an author. Then lines that read like one. */
function shownAuthors(blocks: readonly OutlineBlock[]): string[][] {
  const lines = blocks.filter(({ text, element }) => {
    if (text.length > 120) return false;
    const near = [...aroundOf(element)].slice(0, 4);
    if (near.some(({ labels }) => /comment|related|footer|bio/.test(labels))) return false;
    return near.some(({ labels, itemprop }) => /author/.test(itemprop) || bylineWords.test(labels));
  });
  const spoken = blocks.find(({ text }) => text.length <= 80 && spokenByline(text) !== null);
  const texts = [...lines.slice(0, 3), ...(spoken ? [spoken] : [])].map(({ text }) => spokenByline(text) ?? text);
  // A word alone is initials, an agency, or a department.
  return texts.map((text) => authorNames(text).filter((name) => / |[^\p{sc=Latin}]/u.test(name)));
}

const wholeName = /^(?:\p{Lu}[\p{L}.'’-]+ )+\p{Lu}[\p{L}'’-]+$/u;

/** "Ada Kovač", "Ada Kovač/Jo Park". */
function isNames(line: string): boolean {
  const names = line.split(/ ?[/&,] ?/);
  return names.length <= 2 && names.every((name) => name.split(' ').length <= 4 && wholeName.test(name));
}

/** Names alone in a line like the paragraphs' right before the first one or after the last: so articles are signed. */
function signedNames(blocks: readonly OutlineBlock[]): string[][] {
  const isText = (block: OutlineBlock) => block.readabilityShare >= 0.5 && isProse(block);
  const first = blocks.findIndex(isText);
  const last = blocks.findLastIndex(isText);
  return [
    [blocks[first - 1], blocks[first]],
    [blocks[last + 1], blocks[last]],
  ].map(([line, paragraph]) => {
    if (line === undefined || paragraph === undefined || line.element.parent !== paragraph.element.parent) return [];
    return line.kind === 'paragraph' && isNames(line.text) ? authorNames(line.text) : [];
  });
}

const unique = (names: readonly string[]): string[] => {
  const seen = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...seen.values()];
};
