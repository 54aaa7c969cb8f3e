import { kinNouns } from '../../lexicon/kinNouns';
import { thingNouns } from '../lists/thingNouns';
import { isByname } from '../names/isByname';
import { officeEndingAt } from '../names/officeEndingAt';
import { isNextCapital } from '../words/capitalRun';
import type { Word, WordRange } from '../words/word';
import { partyAndState } from '../words/words';
import { isAccompanied } from './isAccompanied';
import { isNameOnly, isPartOfName } from './isNameOnly';
import { isTitled } from './isTitled';
import { isAge, isAppositionOfPerson, isPerson } from '../names/personPhrase';

/**
 * Whether a name is a person's whatever its letters: "Judge Holm", "Anna Holm (D-Ohio)", "Anna Holm, R.N.",
 * "two daughters, Esme and Lia", "the Anna Holm-designed hall".
 */
export function isBeyondDoubt(words: readonly Word[], { first, last }: WordRange): boolean {
  const after = words[last + 1];
  if (last > first && words[first]?.wordClass.isFirstName && isAppositionOf(words, { first, last })) return true;
  if (isWill(words, { first, last }) || isAccompanied(words, { first, last })) return true;
  if (last === first && isNamedForPlace(words, first) && isBesidePerson(words, first)) return true;
  if (last === first && isByname(words, first)) return true;
  if (isAmongKin(words, { first, last }) || isInCompound(words, { first, last })) return true;
  if (last > first && (isBehindOffice(words, { first, last }) || isBehindDuty(words, { first, last }))) return true;
  const isBehind = last > first && /^(?:, | \()$/.test(after?.gap ?? '');
  const hasParty = isBehind && after !== undefined && isPartyAndState(after, words[last + 2]);
  const hasDegree = isBehind && words[first]?.wordClass.isFirstName && degrees.test(after?.text ?? '');
  return hasParty || hasDegree === true || isTitled(words, { first, last });
}

/** Degrees and honours after a name, without those that are a state's postal code. */
const degrees = /^(?:CBE|D\.O\.|J\.D\.|KC|M\.D\.|M\.S\.|MBE|OBE|P\.A\.|Ph\.?D|QC|R\.?D\.?N?\.?|R\.?N\.?)$/;

/** "Anna “Sparks” Holm" */
export const isNicknamed = (words: readonly Word[], { first, last }: WordRange): boolean =>
  words[first]?.wordClass.isFirstName === true &&
  /^["”’] $/.test(words[last]?.gap ?? '') &&
  words[first + 1]?.gap !== ' ';

/** "Anna Lake, a columnist": two words at the start of a sentence, then an apposition for a person. */
const isAppositionOf = (words: readonly Word[], { first, last }: WordRange): boolean =>
  last === first + 1 &&
  words[first]?.startsSentence === true &&
  words[first].line === 'prose' &&
  !words[last]?.wordClass.isOrganisationWord &&
  words[last + 1]?.gap === ', ' &&
  isAppositionOfPerson(words, last + 1);

/** "tweeted Will Holm", "coxswain Will Holm"; not so in "What Will Happen?" */
const isWill = (words: readonly Word[], { first, last }: WordRange): boolean =>
  last === first + 1 &&
  words[first]?.text === 'Will' &&
  words[first].gap === ' ' &&
  words[first - 1]?.isCapital === false &&
  /^[nv]$/.test(words[first - 1]?.tag ?? '') &&
  words[last]?.gap === ' ' &&
  isPartOfName(words[last]) &&
  !isNextCapital(words, last + 1);

/** "the monk Ansgar" */
const isBesidePerson = (words: readonly Word[], index: number): boolean => {
  const before = words[index - 1];
  return before !== undefined && words[index]?.gap === ' ' && isPerson(before);
};

/** "Anna of Holm", "the monk Ansgar of Holm": a name, then a place. */
export function isNamedForPlace(words: readonly Word[], index: number): boolean {
  const [name, of] = [words[index], words[index + 1]];
  if (!name?.isCapital || of?.key !== 'of' || of.isCapital || !isNextCapital(words, index + 2)) return false;
  if (name.wordClass.isTitle || name.wordClass.isOrganisationWord || name.wordClass.isPlaceWord) return false;
  return name.wordClass.isFirstName || isBesidePerson(words, index);
}

/** "two daughters: *Esme* and *Lia*", "twins *Esme*, 9, and *Lia*", "the duo *Esme* and *Lia*": one of a list behind relatives. */
function isAmongKin(words: readonly Word[], { first, last }: WordRange): boolean {
  const [before, name] = [words[first - 1], words[first]];
  const isWhole =
    !(before?.isCapital && !before.startsSentence && name?.gap === ' ') && !isNextCapital(words, last + 1);
  if (name?.line !== 'prose' || name.isInitial || !isWhole || !isNameOnly(words, { first, last })) return false;
  let start = first;
  while (
    start > first - longestKin &&
    isJoined(words[start]) &&
    isListed(words[start - 1]) &&
    !isRelatives(words[start - 1])
  )
    start--;
  if (!/^[,:]? $/.test(words[start]?.gap ?? '') || words[start]?.isCapital !== true) return false;
  const isOfSeveral = start < first || words[last + 1]?.key === 'and';
  return isRelatives(words[start - 1]) || (isOfSeveral && isGroup(words[start - 1]));
}

/** "duo": of one name, "the duo *Daft Holm*", it may be a band. */
const isGroup = (word: Word | undefined): boolean => /^(?:couple|duo|pair|trio)$/.test(word?.key ?? '');

/** In words: the longest list of relatives. */
const longestKin = 12;

const isJoined = (word: Word | undefined): boolean => /^,? $/.test(word?.gap ?? '');

const isListed = (word: Word | undefined): boolean =>
  word !== undefined && (word.isCapital || word.key === 'and' || isAge(word));

const isRelatives = (word: Word | undefined): boolean =>
  word !== undefined &&
  (!word.isCapital || word.startsSentence) &&
  !word.isPossessive &&
  (/^(?:children|triplets)$/.test(word.key) || (word.key.endsWith('s') && kinNouns.has(word.key.slice(0, -1))));

/** "an *Anna Holm*-backed firm"; not "a Holm Lane-based firm". */
const isInCompound = (words: readonly Word[], { first, last }: WordRange): boolean =>
  last > first &&
  words[first]?.wordClass.isFirstName === true &&
  /^[-‑](?!based|headquartered|listed)\p{Ll}+ed /u.test(words[last + 1]?.gap ?? '') &&
  isNameOnly(words, { first, last });

/**
 * "Secretary of State Anna Holm", "Chief of Staff Reza Holm": an office, then a first name or an initial; behind a single ordinary
 * word any name.
 */
function isBehindOffice(words: readonly Word[], { first, last }: WordRange): boolean {
  const [held, given] = [words[first - 1], words[first]];
  if (given?.gap !== ' ' || given.line !== 'prose' || isNextCapital(words, last + 1)) return false;
  const office = officeEndingAt(words, first - 1);
  if (office === null || words.slice(office + 2, first).some(({ wordClass }) => wordClass.isFirstName)) return false;
  const isOrdinary = office === first - 3 && /^(?:d|pl)/.test(held?.wordClass.code ?? '');
  return (given.wordClass.isFirstName || given.isInitial || isOrdinary) && isNameOnly(words, { first, last });
}

/** "head of service *Anna Holm*", "director of public health *Anna Holm*". */
function isBehindDuty(words: readonly Word[], { first, last }: WordRange): boolean {
  if (words[first]?.gap !== ' ' || isNextCapital(words, last + 1) || !isNameOnly(words, { first, last })) return false;
  const of = [first - 2, first - 3].find((index) => words[index]?.key === 'of');
  if (of === undefined || !/^(?:chief|director|head|secretary)$/.test(words[of - 1]?.key ?? '')) return false;
  return words
    .slice(of + 1, first)
    .every(
      ({ key, gap, isCapital, wordClass }) =>
        gap === ' ' && !isCapital && !thingNouns.has(key) && !wordClass.isOrganisationWord && !wordClass.isFunctionWord,
    );
}

/** "D-Ohio", "R-N.H." */
const isPartyAndState = (word: Word, next: Word | undefined): boolean =>
  partyAndState.test(word.text) ||
  (/^[DRI]$/.test(word.text) && /^[-‑]$/.test(next?.gap ?? '') && next?.isInitial === true);
