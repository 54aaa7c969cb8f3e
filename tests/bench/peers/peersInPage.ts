import { Readability } from '@mozilla/readability';
import nlp from 'compromise/three';
import Defuddle from 'defuddle';
import Mark from 'mark.js';

/** Work of the libraries that others build reading aids on, to be run in a page: each function does it all once. */

/** The article, and its people and quotations. Gives the length of its text, so that nothing of it can be left undone. */
export function readabilityAndCompromise(): number {
  const clone = document.cloneNode(true) as Document;
  const text = new Readability(clone).parse()?.textContent ?? '';
  const parsed = nlp(text);
  return text.length + parsed.people().length + parsed.quotations().length;
}

export const defuddle = (): number => new Defuddle(document).parse().content.length;

/** All places of these word sequences marked, and all marks removed again. */
export async function markAndUnmark(sequences: string[]): Promise<void> {
  const marker = new Mark(document.body);
  await new Promise<void>((resolve) => {
    marker.mark(sequences, { separateWordSearch: false, acrossElements: true, done: () => resolve() });
  });
  await new Promise<void>((resolve) => marker.unmark({ done: () => resolve() }));
}
