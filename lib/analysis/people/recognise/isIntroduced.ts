import { kinNouns } from '../../lexicon/kinNouns';
import { reportingVerbs } from '../fitted/reportingVerbs';
import { officeEndingAt } from '../names/officeEndingAt';
import { isRoleHead } from '../roles/role';
import { isNextCapital } from '../words/capitalRun';
import { partyAndState } from '../words/words';
import type { Word, WordRange } from '../words/word';

const kin = new Set(
  'baby boy brother child daughter father girl guy husband infant kid lady man mother person sister someone son teenager toddler twin wife woman'.split(
    ' ',
  ),
);
/** Roles that companies and clubs have too, so that they introduce no person: "app maker Sonder". */
const ofCompanies =
  /(?:maker|lender|insurer|retailer|regulator|grocer|miner|challenger|owner|trader|dealer|player|leader|partner|rival|provider|operator|builder|holder|setter|member|broker|brewer|publisher|producer|seller|supporter|donor|founder|winner|runner|champion|star|carrier|supplier|competitor)s?$/;

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
    if (name.gap === ' ' && namings.has(before.key) && named && isPerson(named)) return true;
    if (before.key === 'is' && named?.key === 'name') return true;
  }
  if (isSpeaking(words, { first, last }) || isBeyondDoubt(words, { first, last })) return true;
  if (first === last && hasEpithet(words, first)) return true;
  if (after?.gap !== ', ') return false;
  return (
    /^[1-9]\d$/.test(after.text) ||
    isAppositionOfPerson(words, last + 1) ||
    (last > first && isOfficeBehind(words, last + 1))
  );
}

/** "Anna the Lame": not a place, nor before a longer name. */
const hasEpithet = (words: readonly Word[], index: number): boolean => {
  const [name, the, epithet, after] = words.slice(index, index + 4);
  if (!name?.wordClass.isFirstName || name.wordClass.code.includes('p') || the?.text !== 'the') return false;
  return the.gap === ' ' && epithet?.isCapital === true && epithet.gap === ' ' && after?.isCapital !== true;
};

/** Degrees and honours after a name, without those that are a state's postal code. */
const degrees = /^(?:CBE|D\.O\.|J\.D\.|KC|M\.D\.|M\.S\.|MBE|OBE|P\.A\.|Ph\.?D|QC|R\.?D\.?N?\.?|R\.?N\.?)$/;

/**
 * Whether a name is a person's whatever its letters: "Judge Holm", "Anna Holm (D-Ohio)", "Anna Holm, R.N.", "Anna “Sparks” Holm",
 * "two daughters, Esme and Lia", "the Anna Holm-designed hall".
 */
export function isBeyondDoubt(words: readonly Word[], { first, last }: WordRange): boolean {
  const after = words[last + 1];
  if (isNicknamed(words, { first, last })) return true;
  if (last > first && words[first]?.wordClass.isFirstName && isAppositionOf(words, { first, last })) return true;
  if (isWill(words, { first, last })) return true;
  if (last === first && isNamedForPlace(words, first) && isBesidePerson(words, first)) return true;
  if (isAmongKin(words, { first, last }) || isInCompound(words, { first, last })) return true;
  if (last > first && isBehindOffice(words, { first, last })) return true;
  const isBehind = last > first && /^(?:, | \()$/.test(after?.gap ?? '');
  const hasParty = isBehind && after !== undefined && isPartyAndState(after, words[last + 2]);
  const hasDegree = isBehind && words[first]?.wordClass.isFirstName && degrees.test(after?.text ?? '');
  return hasParty || hasDegree === true || isTitled(words, { first, last });
}

/** "an *Anna Holm*-backed firm"; not "a Holm Lane-based firm". */
const isInCompound = (words: readonly Word[], { first, last }: WordRange): boolean =>
  last > first &&
  words[first]?.wordClass.isFirstName === true &&
  /^[-‑](?!based|headquartered|listed)\p{Ll}+ed /u.test(words[last + 1]?.gap ?? '') &&
  isNameOnly(words, { first, last });

/** In words: the longest list of relatives. */
const longestKin = 12;

/** "two daughters, *Esme* and *Lia*", "twins *Esme*, 9, and *Lia*": one of a list behind a plural for relatives. */
function isAmongKin(words: readonly Word[], { first, last }: WordRange): boolean {
  const [before, name] = [words[first - 1], words[first]];
  const isWhole = !(before?.isCapital && name?.gap === ' ') && !isNextCapital(words, last + 1);
  if (name?.line !== 'prose' || name.isInitial || !isWhole || !isNameOnly(words, { first, last })) return false;
  let start = first;
  while (start > first - longestKin && isJoined(words[start]) && isListed(words[start - 1])) start--;
  return isJoined(words[start]) && words[start]?.isCapital === true && isKin(words[start - 1]);
}

const isJoined = (word: Word | undefined): boolean => /^,? $/.test(word?.gap ?? '');

const isListed = (word: Word | undefined): boolean =>
  word !== undefined && (word.isCapital || word.key === 'and' || isAge(word));

const isKin = (word: Word | undefined): boolean =>
  word?.isCapital === false &&
  !word.isPossessive &&
  (word.key === 'children' || (word.key.endsWith('s') && kinNouns.has(word.key.slice(0, -1))));

/** "D-Ohio", "R-N.H." */
const isPartyAndState = (word: Word, next: Word | undefined): boolean =>
  partyAndState.test(word.text) ||
  (/^[DRI]$/.test(word.text) && /^[-‑]$/.test(next?.gap ?? '') && next?.isInitial === true);

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

const isNameOnly = (words: readonly Word[], { first, last }: WordRange): boolean =>
  words.slice(first, last + 1).every(isPartOfName);

/** "Anna of Holm", "the monk Ansgar of Holm": a name, then a place. */
export function isNamedForPlace(words: readonly Word[], index: number): boolean {
  const [name, of] = [words[index], words[index + 1]];
  if (!name?.isCapital || of?.key !== 'of' || of.isCapital || !isNextCapital(words, index + 2)) return false;
  if (name.wordClass.isTitle || name.wordClass.isOrganisationWord || name.wordClass.isPlaceWord) return false;
  return name.wordClass.isFirstName || isBesidePerson(words, index);
}

/** "the monk Ansgar" */
const isBesidePerson = (words: readonly Word[], index: number): boolean => {
  const before = words[index - 1];
  return before !== undefined && words[index]?.gap === ' ' && isPerson(before);
};

/** "Anna Lake, a columnist": two words at the start of a sentence, then an apposition for a person. */
const isAppositionOf = (words: readonly Word[], { first, last }: WordRange): boolean =>
  last === first + 1 &&
  words[first]?.startsSentence === true &&
  words[first].line === 'prose' &&
  !words[last]?.wordClass.isOrganisationWord &&
  words[last + 1]?.gap === ', ' &&
  isAppositionOfPerson(words, last + 1);

/** "Anna “Sparks” Holm" */
export const isNicknamed = (words: readonly Word[], { first, last }: WordRange): boolean =>
  words[first]?.wordClass.isFirstName === true &&
  /^["”’] $/.test(words[last]?.gap ?? '') &&
  words[first + 1]?.gap !== ' ';

/** Titles that never begin the name of a place or an organisation. */
const personalTitles = new Set(
  'archbishop chancellor cllr col congressman congresswoman councillor dr gov governor judge justice lt minister miss mr mrs ms mx premier president prof professor rabbi sen senator sgt superintendent supt'.split(
    ' ',
  ),
);
/** Titles that precede only names: "Dr Park", "Mr Field". */
const courtesyTitles = new Set(['dr', 'miss', 'mr', 'mrs', 'ms']);
/** Titles that also begin other names and titles: "General Motors", "Vice Chair", "Private Eye". */
const doubtfulTitles = new Set(
  'art brother brothers count crown don forward general head major prime private sir tan vice'.split(' '),
);

/** "Judge Holm", "Prison Warden Anna Holm"; not "Justice Department", "Chief Product Officer". */
function isTitled(words: readonly Word[], { first, last }: WordRange): boolean {
  const [title, name, end] = [words[first - 1], words[first], words[last]];
  if (!title?.isCapital || !name || !end || title.isPossessive || !/^(?: |\. )$/.test(name.gap)) return false;
  if (isNextCapital(words, last + 1) && !end.isPossessive) return false;
  if (last === first && courtesyTitles.has(title.key)) return isPlainSurname(title, name);
  const isPersonal = personalTitles.has(title.key);
  if (!isPersonal && (last === first || !title.wordClass.isTitle || doubtfulTitles.has(title.key))) return false;
  if (name.line !== 'prose' || !isNameOnly(words, { first, last })) return false;
  if (last === first) return !isPartOfTitle(name);
  const isOrdinary = ({ wordClass }: Word) => /^d[^e]?$/.test(wordClass.code);
  return !words.slice(first, last + 1).every(isOrdinary);
}

/** "President Elect", "Judge Advocate". */
const isPartOfTitle = ({ key, wordClass }: Word): boolean =>
  wordClass.isRoleNoun || wordClass.isActor || /^(?:advocate|designate|elect|emerita|emeritus|mentor)$/.test(key);

/** "Dr Park", "Miss Penn", "Mr Field"; not "Miss World", "Miss Canada". */
const isPlainSurname = (title: Word, { key, wordClass, isAllCapitals }: Word): boolean =>
  !wordClass.isFunctionWord &&
  !isAllCapitals &&
  (title.key !== 'miss' || !(/^(?:america|universe|world)$/.test(key) || /^(?:cty|dem)/.test(wordClass.code)));

const isPartOfName = ({ wordClass, isAllCapitals, text }: Word): boolean =>
  !wordClass.isFunctionWord &&
  !wordClass.isOrganisationWord &&
  !wordClass.isPlaceWord &&
  !wordClass.isTitle &&
  (!isAllCapitals || text.length < 3) &&
  !/^(?:mo|dem|cty)/.test(wordClass.code);

/**
 * "Head of the Refugee Council Anna Holm said", "Co-author Birgit Holm said": a first name, or a role before the name; a last word
 * that ends no organisation's or place's name; a reporting verb.
 */
function isSpeaking(words: readonly Word[], { first, last }: WordRange): boolean {
  const [before, given, surname, verb] = [words[first - 1], words[first], words[last], words[last + 1]];
  const said = words[last + 3];
  if (last === first && isNamedForPlace(words, first) && said?.gap === ' ' && reportingVerbs.has(said.key)) return true;
  const hasRole = given?.gap === ' ' && before?.isCapital && isRoleHead(before) && !ofCompanies.test(before.key);
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
  if (!after || after.startsLine) return false;
  if (after.key === 'and' && after.gap === ' ' && words[stretch.last + 2]?.text === 'I') return true;
  if (after.gap === ', ') return after.key === 'who' || after.key === 'whose' || isAge(after);
  return after.gap === ' (' && isAge(after);
}

const namings = new Set(['called', 'named', 'nicknamed', 'surnamed']);

const isBeside = ({ gap }: Word): boolean => gap === ' ' || gap === ', ';

const isPerson = (word: Word): boolean =>
  !word.isPossessive && !word.isCapital && (kin.has(word.key) || (isRoleHead(word) && !ofCompanies.test(word.key)));

const isAge = ({ text }: Word): boolean => /^[1-9]\d?$/.test(text);

/** "a fisherman", "an Australian woman". */
const isAppositionOfPerson = (words: readonly Word[], article: number): boolean =>
  /^an?$/.test(words[article]?.key ?? '') && leadsToPerson(words, article + 1);

/** Behind the comma after a full name: "head of sales", "Holm’s former chairman", "the mayor", "his lawyer". */
function isOfficeBehind(words: readonly Word[], first: number): boolean {
  if (/^(?:her|his|my|our|the|their)$/.test(words[first]?.key ?? '')) return leadsToPerson(words, first + 1);
  let start = first;
  while (start < first + 3 && words[start]?.isCapital && !words[start]?.isPossessive && words[start + 1]?.gap === ' ')
    start++;
  if (words[start]?.isCapital && words[start]?.isPossessive) return leadsToPerson(words, start + 1);
  return leadsToPerson(words, first) && words[first]?.isCapital === false;
}

/** Whether the words from an index are a phrase for a person: at most four, without a function word but “former”. */
function leadsToPerson(words: readonly Word[], first: number): boolean {
  for (let index = first; index < first + 4 && (index === first || words[index]?.gap === ' '); index++) {
    const word = words[index];
    if (!word || (word.wordClass.isFunctionWord && word.key !== 'former')) return false;
    const next = words[index + 1];
    if (isPerson(word)) return next?.gap !== ' ' || !/^[nN]$/.test(next.tag);
  }
  return false;
}
