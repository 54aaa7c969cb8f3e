import { pageReaders } from '../pageReaders';
import { frontLayer } from './frontLayer';
import { storiesOf, type Story } from './storiesOf';
import { storyInView } from './storyInView';

/** Which part of a page is read. */
export interface ReadingScope {
  /** The element in which all of it is; null when the page has no body. */
  readonly root: Element | null;
  /** The parts in the root that are other stories. */
  readonly elsewhere: ReadonlySet<Element>;
  /** The story that the reader is at, on a page of several; else null. */
  readonly story: Story | null;
}

/** All of the page. */
export const wholePage = (page: Document): ReadingScope => ({
  root: pageReaders().body(page),
  elsewhere: new Set(),
  story: null,
});

/**
 * What of a page the reader is at: what lies in front of it, and of several stories the one on screen. `titles`: what the page
 * says that it is about, its own title first.
 */
export function readingScope(page: Document, titles: readonly string[]): ReadingScope {
  const { body, world } = pageReaders();
  const root = frontLayer(page) ?? body(page);
  const stories = root === null ? [] : storiesOf(page, root, titles);
  const story = storyInView(stories, titles[0] ?? '', world(page)?.innerHeight ?? 0);
  const elsewhere = new Set(stories.filter((other) => other !== story).map((other) => other.root));
  return { root, elsewhere, story };
}
