import { sure, type ChosenName } from '../names/chosenName';
import type { Word } from '../words/word';

/** A first name whose family name an editor has put in. */
interface CompletedName extends ChosenName {
  readonly family: number;
}

/**
 * The first names in "great saves from Anna (Holm)", with their family names; not the parts in "Anna (Holm)" when the text has an
 * "Iris Holm", who plays Anna.
 */
export function bracketedSurnames(words: readonly Word[]): readonly CompletedName[] {
  const completed = words.flatMap((_, first) =>
    isCompleted(words, first) ? [{ first, last: first, probability: sure, family: first + 1 }] : [],
  );
  if (completed.length === 0) return [];
  const bearers = new Map<string, Set<string>>();
  words.forEach((word, index) => {
    const given = words[index - 1];
    if (!word.isCapital || !given?.isCapital || word.gap !== ' ') return;
    bearers.set(word.key, (bearers.get(word.key) ?? new Set()).add(given.key));
  });
  return completed.filter(({ first, family }) => {
    const given = bearers.get(words[family]?.key ?? '');
    return given === undefined || given.has(words[first]?.key ?? '');
  });
}

function isCompleted(words: readonly Word[], index: number): boolean {
  const [before, name, surname, after] = [words[index - 1], words[index], words[index + 1], words[index + 2]];
  if (surname?.gap !== ' (' || !after?.gap.startsWith(')') || !surname.isCapital || surname.isAllCapitals) return false;
  if (!name?.wordClass.isFirstName || name.wordClass.isPlaceWord || !name.isCapital) return false;
  const isAlone = name.gap !== ' ' || name.startsSentence || before?.isCapital === false;
  return (
    isAlone && (surname.wordClass.isSurname || surname.wordClass.code === 'u') && !surname.wordClass.code.includes('p')
  );
}
