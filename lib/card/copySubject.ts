import { citation } from '../export/citation';
import type { TrackedArticle } from '../marks/follow/trackedArticle';
import type { MarkedSubject } from '../summary/markedSubject';
import { copyFromPage } from './copyFromPage';

/**
 * Copies a passage with its source, on the reader's click. Resolves to false for a person, and when the browser does not allow
 * it.
 */
export async function copySubject(subject: MarkedSubject, { article, analysis }: TrackedArticle, beside: HTMLElement) {
  if (subject.kind !== 'passage') return false;
  return copyFromPage(citation(article, analysis, subject.passage), beside);
}
