import { wordsAt } from '../../text/span';
import type { NamedPerson } from '../names/namedPerson';
import type { NameMention } from '../names/nameParts';
import { spanOf } from '../words/words';
import type { Word } from '../words/word';

/** Titles that go with a first name alone, which would identify nobody without them: "Prince Harry". */
const firstNameTitles = new Set(
  'king queen prince princess pope lord lady dame sir emperor empress sultan sheikh sister'.split(' '),
);

/**
 * How a person is listed: by the first of the names with the most words, preferring ordinary letters to capitals. A first name
 * alone keeps its title.
 */
export function fullestName(text: string, words: readonly Word[], person: NamedPerson): string {
  const rank = (mention: NameMention) =>
    mention.keys.length * 2 + (mention.suffix === null ? 0 : 2) - (isInCapitals(words, mention) ? 1 : 0);
  const [fullest] = [...person.mentions].sort((a, b) => rank(b) - rank(a));
  if (!fullest) return '';
  const titled = person.mentions.find(
    ({ title, first }) => title !== null && firstNameTitles.has(title) && words[first - 1]?.isCapital,
  );
  const isAlone = fullest.keys.length === 1 && titled !== undefined;
  const name = wordsAt(text, spanOf(words, isAlone ? { first: titled.first - 1, last: titled.last } : fullest));
  return fullest.family === null ? name : `${name} ${words[fullest.family]?.text ?? ''}`;
}

/** "ANNA HOLM", and "ANNA Holm" as the opening words of an article are set; not "JD Holm". */
const isInCapitals = (words: readonly Word[], { first, last }: NameMention): boolean =>
  words
    .slice(first, last + 1)
    .some(({ line, isAllCapitals, text }) => line === 'capitals' || (isAllCapitals && text.length > 3));
