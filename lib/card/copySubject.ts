import { citation } from '../export/citation';
import type { CardSubject } from './cardSubject';
import { copyFromPage } from './copyFromPage';
import type { CardReading } from './shownCard';

/** Copies what a card is about, with its source, on the reader's click. False for a person, and when the browser does not let it. */
export async function copySubject({ article, analysis }: CardReading, subject: CardSubject, beside: HTMLElement) {
  if (subject.kind !== 'passage') return false;
  return copyFromPage(citation(article, analysis, subject.passage), beside);
}
