import { wordsAt } from '../../text/span';
import type { NamedPerson } from '../names/namedPerson';
import type { NamedPlace } from '../names/nameParts';
import { spanOf } from '../words/words';
import type { Word } from '../words/word';

/** Titles that stand before a first name; without them it would name nobody: "Prince Harry". */
const firstNameTitles = new Set(
  'king queen prince princess pope lord lady dame sir emperor empress sultan sheikh sister'.split(' '),
);

/**
 * How a person is listed: by the name with the most words, the first of these; one in ordinary letters before one in capitals.
 * With the title when there is nothing but a first name.
 */
export function fullestName(text: string, words: readonly Word[], person: NamedPerson): string {
  const rank = (place: NamedPlace) =>
    place.keys.length * 2 + (place.suffix === null ? 0 : 2) - (isInCapitals(words, place) ? 1 : 0);
  const [fullest] = [...person.places].sort((a, b) => rank(b) - rank(a));
  if (!fullest) return '';
  const titled = person.places.find(
    ({ title, first }) => title !== null && firstNameTitles.has(title) && words[first - 1]?.isCapital,
  );
  const isAlone = fullest.keys.length === 1 && titled !== undefined;
  const name = wordsAt(text, spanOf(words, isAlone ? { first: titled.first - 1, last: titled.last } : fullest));
  return fullest.family === null ? name : `${name} ${words[fullest.family]?.text ?? ''}`;
}

/** "ANNA HOLM", and "ANNA Holm" as the first words of an article are set; not so "JD Holm". */
const isInCapitals = (words: readonly Word[], { first, last }: NamedPlace): boolean =>
  words
    .slice(first, last + 1)
    .some(({ line, isAllCapitals, text }) => line === 'capitals' || (isAllCapitals && text.length > 3));
