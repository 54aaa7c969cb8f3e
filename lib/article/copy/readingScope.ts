import { pageReaders } from '../pageReaders';

/** Which part of a page is read. */
export interface ReadingScope {
  /** The element in which all of it is; null when the page has no body. */
  readonly root: Element | null;
  /** The parts in the root that are other stories. */
  readonly elsewhere: ReadonlySet<Element>;
}

/** All of the page. */
export const wholePage = (page: Document): ReadingScope => ({ root: pageReaders().body(page), elsewhere: new Set() });
