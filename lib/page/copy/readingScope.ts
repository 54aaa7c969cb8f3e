import { firstOf } from '../dom/firstOf';
import { safeDom } from '../dom/safeDom';
import { frontLayer } from './frontLayer';
import { storiesOf, type Story } from './storiesOf';
import { storyInView } from './storyInView';

/** Which part of a page is read. */
export interface ReadingScope {
  /** The element that holds all of it; null when the page has no body. */
  readonly root: Element | null;
  /** The parts in the root that are other stories. */
  readonly elsewhere: ReadonlySet<Element>;
  /** The story that the reader is at, on a page with several; else null. */
  readonly story: Story | null;
}

/** All of the page. */
export const wholePage = (page: Document): ReadingScope => ({
  root: safeDom().body(page),
  elsewhere: new Set(),
  story: null,
});

/** The part of a page that the reader is at: the layer in front if there is one; of several stories, the one on screen. */
export function readingScope(page: Document): ReadingScope {
  const { body, title, world } = safeDom();
  const root = frontLayer(page) ?? body(page);
  const stories = root === null ? [] : storiesOf(page, root, [title(page), sharedTitle(page)]);
  const story = storyInView(stories, title(page), world(page)?.innerHeight ?? 0);
  const elsewhere = new Set(stories.filter((other) => other !== story).map((other) => other.root));
  return { root, elsewhere, story };
}

/** More than any news page has. */
const mostMeta = 300;
const longestTitle = 1000;

/** The title that the page gives for sharing; empty when it gives none. */
function sharedTitle(page: Document): string {
  const { attribute, elementsNamed } = safeDom();
  const all = firstOf(elementsNamed(page, 'meta'), mostMeta);
  const titled = all.find((meta) => attribute(meta, 'property') === 'og:title');
  return (titled && attribute(titled, 'content'))?.slice(0, longestTitle) ?? '';
}
