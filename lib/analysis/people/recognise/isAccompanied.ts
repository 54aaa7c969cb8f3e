import { kinNouns } from '../../lexicon/kinNouns';
import { isRoleHead } from '../names/isRoleHead';
import { isNextCapital } from '../words/capitalRun';
import type { Word, WordRange } from '../words/word';
import { isNameOnly } from './isNameOnly';
import { isAppositionOfPerson, isPerson, isRoleOfPerson } from '../names/personPhrase';

/**
 * Whether a full name has a noun for a person beside it: "landlady *Ann Holm*", "Jockey *Ann Holm*" at the start of a sentence, "*Ann
 * Holm*, a fisherman", "*Ann Holm*’s widow"; or a first name one for a relative: "her brother, *Luc*". Not "native Side Platforms".
 */
export function isAccompanied(words: readonly Word[], name: WordRange): boolean {
  const [before, first, last, after] = [name.first - 1, name.first, name.last, name.last + 1].map((at) => words[at]);
  if (first?.line !== 'prose' || isNextCapital(words, name.last + 1) || !isNameOnly(words, name)) return false;
  if (isPerson(before) && isInApposition(words, name)) return true;
  if (first === last) return isPerson(before) && /^,? $/.test(first.gap) && kinNouns.has(before.key);
  if (words.slice(name.first, name.last + 1).every(isOrdinary) || isPlural(last)) return false;
  if (last?.isPossessive && after?.gap === ' ') return kinNouns.has(after.key);
  const isOpening = before === undefined || first.startsSentence || !before.isCapital;
  if (after?.gap === ', ' && isOpening && isAppositionOfPerson(words, name.last + 1)) return true;
  if (first.gap !== ' ' || !before) return false;
  return before.isCapital ? isLeading(words, name.first - 1) : isPerson(before);
}

/** "*Jockey* Ann Holm" and "*Old* Ann Holm" at the start of a sentence, "Chief *Whip* Ann Holm". */
const isLeading = (words: readonly Word[], index: number): boolean => {
  const [title, word] = [words[index - 1], words[index]];
  if (!word) return false;
  if (word.startsSentence) return isRoleOfPerson(word) || /^(?:old|young)$/.test(word.key);
  return isRoleOfPerson(word) && word.gap === ' ' && title?.isCapital === true && isRoleHead(title);
};

/** "its chairman, *Ann Holm*,", "the site foreman, *Luc*.": the whole apposition of a noun that somebody or something has. */
const isInApposition = (words: readonly Word[], { first, last }: WordRange): boolean =>
  words[first]?.gap === ', ' &&
  /^[,.;:]/.test(words[last + 1]?.gap ?? '.') &&
  [first - 2, first - 3].some((at) => /^(?:her|his|its|my|our|the|their)$/.test(words[at]?.key ?? ''));

const isOrdinary = ({ wordClass }: Word): boolean => /^da?$/.test(wordClass.code);

const isPlural = (word: Word | undefined): boolean =>
  word?.wordClass.isSurname === false && /[^aeiosuy]s$/.test(word.key);
