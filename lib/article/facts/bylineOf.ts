import type { Outline } from '../outline';
import { articleItems } from './articleItems';
import { linkedList, linkedText, linkedValue } from './linkedItems';
import type { PageFacts } from './pageFacts';

/** The authors' names, separated by commas; null when the page gives none. */
export function bylineOf(facts: PageFacts, outline: Outline): string | null {
  void outline;
  const names = articleItems(facts).flatMap(({ values }) =>
    linkedList(values['author']).map((author) => linkedText(typeof author === 'string' ? author : linkedValue(author, 'name'))),
  );
  const found = [...new Set(names.filter((name) => name !== null))];
  return found.length === 0 ? null : found.join(', ');
}
