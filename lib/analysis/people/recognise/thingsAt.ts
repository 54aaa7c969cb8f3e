import { thingEndings } from '../lists/thingEndings';
import { isBrand } from '../words/isBrand';
import { capitalRunBefore, capitalRunFrom, isNextCapital } from '../words/capitalRun';
import type { Word, WordRange } from '../words/word';

/** The names of things that a word shows: those that begin or end there, or stand beside it. */
export const thingsAt = (words: readonly Word[], index: number): readonly WordRange[] =>
  [
    ...casesAt(words, index),
    modelAt(words, index),
    countryInLettersAt(words, index),
    endsThing(words, index) ? capitalRunBefore(words, index) : null,
    quotedNameAt(words, index),
    companyAt(words, index),
  ].filter((range) => range !== null);

/** "Abbott v. Burke" */
const casesAt = (words: readonly Word[], index: number): readonly WordRange[] =>
  words[index]?.text === 'v' && words[index + 1]?.gap === '. '
    ? [capitalRunBefore(words, index - 1), capitalRunFrom(words, index + 1)]
    : [];

/** "Strava Pacer": a brand, then words that are neither names nor roles; not "Strava boss Anna Holm". */
function modelAt(words: readonly Word[], first: number): WordRange | null {
  const maker = words[first];
  // "Rich" and "First" are brands too.
  if (!maker?.isCapital || maker.line !== 'prose' || !isBrand(maker.key) || !/^[uo]$/.test(maker.wordClass.code))
    return null;
  const run = capitalRunFrom(words, first);
  const isName = ({ wordClass, isInitial }: Word) =>
    isInitial ||
    wordClass.isFirstName ||
    wordClass.isSurname ||
    wordClass.isTitle ||
    wordClass.isActor ||
    wordClass.isRoleNoun;
  return run.last > first && !words.slice(first + 1, run.last + 1).some(isName) ? run : null;
}

/** "U.S. Customs", "Washington, D.C.", "U.S.-led", which is read as two words; not "U. S. Holm". */
function countryInLettersAt(words: readonly Word[], index: number): WordRange | null {
  const [word, next] = [words[index], words[index + 1]];
  const isCountry = (text: string) => /^(?:D\.C|E\.U|U\.[KNS]|U\.S\.A)\.?$/.test(text);
  if (isCountry(word?.text ?? '')) return { first: index, last: index };
  return next?.gap === '' && isCountry(`${word?.text}${next.text}`) ? { first: index, last: index + 1 } : null;
}

/** "Freedom Caucus", "Evin Prison", "Rose Marble Napkin". */
const endsThing = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  return (
    word !== undefined && isNextCapital(words, index) && thingEndings.has(word.key) && !isNextCapital(words, index + 1)
  );
};

/**
 * A name that fills quotation marks, as a song's does: ‘Calypso Ann’. Null after "known as", and in Anna “The Oak”
 * Holm.
 */
function quotedNameAt(words: readonly Word[], first: number): WordRange | null {
  const [before, name] = [words[first - 1], words[first]];
  if (!name?.isCapital || !/[ (][“‘"]$/.test(name.gap) || /^(?:as|called|named|nicknamed)$/.test(before?.key ?? ''))
    return null;
  let last = first;
  while (isNextCapital(words, last + 1)) last++;
  const after = words[last + 1];
  const isNickname = before?.isCapital === true && before.wordClass.isFirstName && after?.isCapital === true;
  return last > first && !isNickname && !name.wordClass.isTitle && /^[”’"](?:[ ,;]|$)/.test(after?.gap ?? '')
    ? { first, last }
    : null;
}

/** "Holm & Sons": the name before such an ending. */
const companyAt = (words: readonly Word[], ending: number): WordRange | null =>
  words[ending]?.gap === ' & ' && companyEndings.has(words[ending].key) && words[ending - 1]?.isCapital
    ? capitalRunBefore(words, ending - 1)
    : null;

const companyEndings = new Set(['bros', 'brothers', 'co', 'company', 'partners', 'son', 'sons']);
