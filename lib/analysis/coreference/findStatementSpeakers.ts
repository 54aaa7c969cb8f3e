import type { Place } from './referent';
import type { ReferenceScene } from './referenceScene';

/** Between somebody and the statement that they are said to make stand no more words. */
const farthestQuote = 12;

/**
 * Who says each statement, by its number: the subject of a verb of saying beside it, else of the sentence that stands in front of it
 * in its line. He and she in the statement are somebody else.
 *
 * @param places in text order, those of pronouns among them
 */
export function findStatementSpeakers(scene: ReferenceScene, places: readonly Place[]): ReadonlyMap<number, number> {
  const { quoteOf, sentenceOf, words } = scene;
  const speakers = new Map<number, number>();
  const subjects = new Map<number, number>();
  for (const place of places) {
    if (place.quote >= 0) continue;
    if (place.relation === 'subject' && !subjects.has(place.sentence)) subjects.set(place.sentence, place.referent);
    if (!place.isReporter) continue;
    for (const quote of statementsBeside(scene, place)) if (!speakers.has(quote)) speakers.set(quote, place.referent);
  }
  quoteOf.forEach((quote, word) => {
    if (quote < 0 || (quoteOf[word - 1] ?? -1) >= 0 || speakers.has(quote) || words[word]?.startsLine) return;
    const subject = subjects.get(sentenceOf[word - 1] ?? -1);
    if (subject !== undefined) speakers.set(quote, subject);
  });
  return speakers;
}

/** “…,” *Lee* said; “…,” said *Lee*; *Lee* said on Monday: “…” */
function statementsBeside({ words, quoteOf }: ReferenceScene, { first, last }: Place): number[] {
  const before = [first - 1, first - 2].find((at) => (quoteOf[at] ?? -1) >= 0 && !words[at + 1]?.startsLine);
  let after = last + 1;
  while (after <= last + farthestQuote && quoteOf[after] === -1 && !words[after]?.startsLine) after++;
  return [before, words[after]?.startsLine ? undefined : after].flatMap((at) => {
    const quote = quoteOf[at ?? -1] ?? -1;
    return quote < 0 ? [] : [quote];
  });
}
