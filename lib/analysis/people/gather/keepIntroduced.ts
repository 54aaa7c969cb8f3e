import { isFamous } from '../words/isFamous';
import { isExcerpt } from './isExcerpt';
import { isIntroduced, isSurelyIntroduced } from '../recognise/isIntroduced';
import type { NamedPerson } from '../names/namedPerson';
import type { NamedPlace } from '../names/nameParts';
import type { Word } from '../words/word';

/** Saints are churches and towns, and "Don Quixote" is a book. */
const noIntroduction = new Set(['st', 'saint', 'don']);

/** Measured on news pages and three corpora: of single names in long texts below these averages, one in five was a person's. */
const leastAloneInShort = 0.4;
const leastAloneOnce = 0.93;
const leastAloneOften = 0.95;

/**
 * Leaves out those who are never named in full nor with a title, unless the model is very sure: news introduces people, not
 * brands, medicines or clubs.
 */
export function keepIntroduced(people: readonly NamedPerson[], words: readonly Word[]): NamedPerson[] {
  return people.filter(({ places, forms }) => {
    if (
      forms.some(
        ({ keys, title }) =>
          keys.length > 1 || (title !== null && !noIntroduction.has(title)) || isFamous(keys[0] ?? ''),
      )
    )
      return true;
    if (places.some((place) => isSurelyIntroduced(words, place))) return true;
    if (places.every((place) => opensPhrase(words, place) || isTown(words, place))) return false;
    const average = places.reduce((sum, { probability }) => sum + probability, 0) / places.length;
    if (isExcerpt(words) || places.some((place) => isIntroduced(words, place))) return average >= leastAloneInShort;
    return average >= (places.length === 1 ? leastAloneOnce : leastAloneOften);
  });
}

/**
 * Without what names nobody, introduced or not: a word that only opens phrases ("Shoddy work"), and initials that somebody
 * named in full has ("A.L." beside "Amy Lund").
 */
export function withoutNoNames(people: readonly NamedPerson[], words: readonly Word[]): NamedPerson[] {
  const initials = new Set(
    people.flatMap(({ forms }) =>
      forms.flatMap(({ keys }) =>
        keys.some((key) => key.length > 2) ? [keys.map((key) => key.charAt(0)).join('')] : [],
      ),
    ),
  );
  return people.filter(({ places, forms }) => {
    if (forms.some(({ title }) => title !== null)) return true;
    if (forms.every(({ keys }) => keys.length === 1) && places.every((place) => opensPhrase(words, place)))
      return false;
    const isInitials = places.every(({ first, last }) =>
      words.slice(first, last + 1).every(({ isInitial }) => isInitial),
    );
    return !isInitials || !forms.every(({ keys }) => initials.has(keys.join('').replaceAll('.', '')));
  });
}

/** A town's or country's name as well: "Washington said". */
const isTown = (words: readonly Word[], { first }: NamedPlace): boolean =>
  /^F?d?p(?!l)|^cty/.test(words[first]?.wordClass.code ?? '');

/** "Ferry fares", "Bins to be emptied": a word at the start of a sentence before one that is no verb's. */
function opensPhrase(words: readonly Word[], { first, last }: NamedPlace): boolean {
  const after = words[last + 1];
  if (!words[first]?.startsSentence || words[last]?.isPossessive || after?.gap !== ' ' || after.isCapital) return false;
  return !after.wordClass.isFunctionWord ? /^[na]$/.test(after.tag) : /^(?:to|for|of|in|on|at)$/.test(after.key);
}
