import { reportingVerbs } from '../fitted/reportingVerbs';
import { isRoleHead } from '../names/isRoleHead';
import { capitalRunFrom } from '../words/capitalRun';
import type { Word, WordRange } from '../words/word';
import { isBeyondDoubt, isNamedForPlace } from './isBeyondDoubt';
import { isAgeBehind, isAppositionOfPerson, isPerson, isRoleOfPerson, kin, leadsToPerson } from '../names/personPhrase';

/**
 * Whether the words around a name can hardly belong to anything but a person: "their son, Noah", "Noah, 29", "a woman named Lia",
 * "my name is Ben", "Sutrisno, a fisherman", "Anna Holm said".
 */
export function isSurelyIntroduced(words: readonly Word[], { first, last }: WordRange): boolean {
  const name = words[first];
  const before = words[first - 1];
  const after = words[last + 1];
  if (!name) return false;
  if (before && !name.startsLine) {
    if (isBeside(name) && !before.isPossessive && kin.has(before.key) && (name.line === 'prose' || !before.isCapital))
      return true;
    if (name.gap === ' ' && before.key.endsWith('-year-old')) return true;
    const named = words[first - 2];
    if (name.gap === ' ' && namings.has(before.key) && isPerson(named)) return true;
    if (before.key === 'is' && named?.key === 'name') return true;
  }
  if (isSpeaking(words, { first, last }) || isBeyondDoubt(words, { first, last })) return true;
  if (first === last && hasEpithet(words, first)) return true;
  if (after?.gap !== ', ') return false;
  return (
    (after.text.length > 1 && isAgeBehind(words, last)) ||
    isAppositionOfPerson(words, last + 1) ||
    (last > first && (after.key === 'whom' || (after.key === 'who' && isOfOne(words[last + 2])))) ||
    (last > first && isOfficeBehind(words, last + 1))
  );
}

/** A verb in the singular: a team's name has "who *are*" after it. */
const isOfOne = (verb: Word | undefined): boolean =>
  verb?.tag === 'v' && (/^(?:has|is|was)$/.test(verb.key) || /[^s]s$/.test(verb.key));

const namings = new Set(['called', 'named', 'nicknamed', 'surnamed']);

const isBeside = ({ gap }: Word): boolean => gap === ' ' || gap === ', ';

/**
 * "Head of the Refugee Council Anna Holm said", "Co-author Birgit Holm said": a first name, or a role before the name; a last word
 * that ends no organisation's or place's name; a reporting verb.
 */
function isSpeaking(words: readonly Word[], { first, last }: WordRange): boolean {
  const [before, given, surname, verb] = [words[first - 1], words[first], words[last], words[last + 1]];
  const said = words[last + 3];
  if (last === first && isNamedForPlace(words, first) && said?.gap === ' ' && reportingVerbs.has(said.key)) return true;
  const hasRole = given?.gap === ' ' && before?.isCapital && isRoleOfPerson(before);
  return (
    last > first &&
    (given?.wordClass.isFirstName || hasRole) === true &&
    surname?.line === 'prose' &&
    !surname.isPossessive &&
    !surname.wordClass.isOrganisationWord &&
    !surname.wordClass.isPlaceWord &&
    verb?.gap === ' ' &&
    reportingVerbs.has(verb.key)
  );
}

/** "Anna the Lame": not a place, nor before a longer name. */
const hasEpithet = (words: readonly Word[], index: number): boolean => {
  const [name, the, epithet, after] = words.slice(index, index + 4);
  if (!name?.wordClass.isFirstName || name.wordClass.code.includes('p') || the?.text !== 'the') return false;
  return the.gap === ' ' && epithet?.isCapital === true && epithet.gap === ' ' && after?.isCapital !== true;
};

/** Behind the comma after a full name: "head of sales", "CEO and founder of Sonder", "National Secretary of the union", "Holm’s former chairman", "his lawyer". */
function isOfficeBehind(words: readonly Word[], first: number): boolean {
  if (/^(?:her|his|my|our|the|their)$/.test(words[first]?.key ?? '')) return leadsToPerson(words, first + 1);
  let start = first;
  while (start < first + 3 && words[start]?.isCapital && !words[start]?.isPossessive && words[start + 1]?.gap === ' ')
    start++;
  if (words[start]?.isCapital && words[start]?.isPossessive) return leadsToPerson(words, start + 1);
  const { last } = capitalRunFrom(words, first);
  const isOffice = (index: number) => words[index] !== undefined && isRoleHead(words[index]);
  const end = words[last + 1]?.key === 'and' && isOffice(last + 2) ? last + 2 : last;
  if (words[last]?.isCapital && isOffice(last) && /^(?:at|for|of)$/.test(words[end + 1]?.key ?? '')) return true;
  return leadsToPerson(words, first) && words[first]?.isCapital === false;
}

/** Whether a word is a first name, and no town. */
const isGivenName = (word: Word | undefined): boolean =>
  word?.wordClass.isFirstName === true && !word.wordClass.code.includes('p') && !word.isPossessive;

const isReporting = (word: Word | undefined): boolean => word?.gap === ' ' && reportingVerbs.has(word.key);

/** "Lia only asked" */
function isActing(words: readonly Word[], index: number): boolean {
  const [name, next, after] = words.slice(index, index + 3);
  if (!isGivenName(name)) return false;
  const isAdverb = next?.gap === ' ' && /^(?:also|just|once|only|simply|then|\p{L}+ly)$/u.test(next.key);
  return isReporting(isAdverb ? after : next);
}

/**
 * Whether the words around a single name suggest a person: as {@link isSurelyIntroduced}, or "designer Lia", "Ben, who …", "Ben and
 * I", "Noah (9)". Companies, places and works are rarely introduced so.
 */
export function isIntroduced(words: readonly Word[], stretch: WordRange): boolean {
  const name = words[stretch.first];
  const before = words[stretch.first - 1];
  const after = words[stretch.last + 1];
  if (isSurelyIntroduced(words, stretch)) return true;
  if (name && before && !name.startsLine && isBeside(name) && isPerson(before)) return true;
  if (stretch.first === stretch.last && isActing(words, stretch.first)) return true;
  if (!after || after.startsLine) return false;
  if (after.key === 'and' && after.gap === ' ' && words[stretch.last + 2]?.text === 'I') return true;
  return isAgeBehind(words, stretch.last) || (after.gap === ', ' && /^who(?:se)?$/.test(after.key));
}
