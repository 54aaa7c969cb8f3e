import { firstOf } from '../dom/firstOf';
import { safeDom } from '../dom/safeDom';
import { shareOf, squeezed, wordsOf } from '../dom/words';

/** One of several whole articles in one page. */
export interface Story {
  readonly heading: string;
  /** The element that holds this article and no other. */
  readonly root: Element;
}

/** A page with more headings is a list. */
const mostHeadings = 30;

/** How many ancestors of a heading are examined. */
const mostAround = 30;

/** Characters and sentences: less is only the beginning of a story. */
const leastText = 350;
const leastSentences = 4;

/** The share of its characters in links: more is a list of stories. */
const mostLinked = 0.4;

/** There may be no space between two paragraphs. */
const sentenceEnd = /\p{Ll}[.!?…][)\]"'”’»]*(?=\s|$|[\p{Lu}“"‘«])/gu;

/**
 * The whole articles of a page that has several, one below the other, in page order; empty when it has one. Each has a
 * first-order heading of its own, one of which matches a title of the page; otherwise they are parts of one article.
 */
export function storiesOf(page: Document, root: Element, titles: readonly string[]): Story[] {
  const { contains, elementsNamed } = safeDom();
  const headings = firstOf(elementsNamed(page, 'h1'), mostHeadings).filter((heading) => contains(root, heading));
  const isTitle = (heading: string) => titles.some((title) => speaksOf(title, heading));
  const found = storiesUnder(headings.length > 1 ? headings : articleHeadings(page, root), root);
  // Of two headings in one title, the shorter is the outlet's name.
  const [, ...outlets] = found
    .filter(({ heading }) => isTitle(heading))
    .sort((a, b) => b.heading.length - a.heading.length);
  const stories = found.filter((story) => !outlets.includes(story));
  if (stories.length < 2) return [];
  // Under one headline they are its sections.
  const isOverAll = headings.some(
    (heading) => stories.every(({ root: own }) => !contains(own, heading)) && isTitle(textOf(heading)),
  );
  return !isOverAll && stories.some(({ heading }) => isTitle(heading)) ? stories : [];
}

const textOf = (element: Element): string => safeDom().textContent(element).replace(/\s+/g, ' ').trim();

/** Whether a title of the page is that of the story. */
export function speaksOf(title: string, heading: string): boolean {
  if (squeezed(heading) === '') return false;
  return squeezed(title).includes(squeezed(heading)) || shareOf(wordsOf(heading), wordsOf(title)) >= 0.8;
}

/** The first second-order heading of each article, when there is no first-order heading over them all. */
function articleHeadings(page: Document, root: Element): Element[] {
  const { closest, contains, elementsNamed } = safeDom();
  if (firstOf(elementsNamed(page, 'h1'), 1).some((heading) => contains(root, heading))) return [];
  const known = new Set<Element>();
  return firstOf(elementsNamed(page, 'h2'), mostHeadings).filter((heading) => {
    const article = closest(heading, 'article');
    if (article === null || known.has(article) || !contains(root, article)) return false;
    known.add(article);
    return true;
  });
}

function storiesUnder(headings: readonly Element[], root: Element): Story[] {
  const { contains, parentElement } = safeDom();
  return headings.flatMap((heading) => {
    let own = heading;
    for (let i = 0; i < mostAround; i++) {
      const around = parentElement(own);
      if (around === null || around === root) break;
      if (headings.some((other) => other !== heading && contains(around, other))) break;
      own = around;
    }
    return isStory(own) ? [{ heading: textOf(heading), root: own }] : [];
  });
}

/** A menu or a masthead may have the outlet's name as its heading, above the beginnings of stories. */
const noStory = ['nav', 'header', 'footer'];

function isStory(element: Element): boolean {
  const { closest, elementsIn, textContent } = safeDom();
  if (noStory.some((name) => closest(element, name) !== null)) return false;
  const text = textContent(element).slice(0, 20_000);
  if (text.length < leastText || (text.match(sentenceEnd)?.length ?? 0) < leastSentences) return false;
  const linked = firstOf(elementsIn(element, 'a'), 200).reduce((sum, link) => sum + textContent(link).length, 0);
  if (linked > mostLinked * text.length) return false;
  const check = (element as Partial<Element>).checkVisibility;
  return check === undefined || check.call(element);
}
