import type { Gender } from '../../result/analysis';
import { officeEndingAt } from './officeEndingAt';
import { offices } from './offices';
import type { ChosenName } from './chosenName';
import { isByname } from './isByname';
import { isRelative } from './isRelative';
import { genderOfLeader, genderOfTitle, isRightBefore, isTitleWord, plainCourtesies } from './titleWord';
import { isBehindRole } from './personPhrase';
import { isRole, isRoleHead } from './isRoleHead';
import { particles } from '../fitted/particles';
import { reportingVerbs } from '../fitted/reportingVerbs';
import { isNextCapital } from '../words/capitalRun';
import { isPeople } from '../words/isPeople';
import type { Word, WordRange } from '../words/word';

/** One mention of somebody by name, split into its parts. */
export interface NameMention {
  /** Word indices, both inclusive; titles before the name are not part of it. */
  readonly first: number;
  readonly last: number;
  readonly probability: number;
  /** The index of its family name when that follows another first name: "Welland" for *Iris* in "Iris and Tom Welland". */
  readonly family: number | null;
  /** The folded words of the name without nickname and suffix: given names first, the family name last. */
  readonly keys: readonly string[];
  /** A nickname in the middle of the name: "Bill" in 'William "Bill" Clinton'. */
  readonly nickname: string | null;
  /** "jr", "sr", "ii" …; null when there is none. */
  readonly suffix: string | null;
  /** The courtesy title, rank or office right before the name, folded. */
  readonly title: string | null;
  readonly titleGender: Gender | null;
  /** Whether it is another name of somebody named just before: "Marshall Mathers, known as Eminem". */
  readonly isAlias: boolean;
  /** Whether it is introduced as a relative's: "his father, Robert Kennedy". */
  readonly isRelative: boolean;
}

export const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Degrees, honours and offices behind a name: "Anna Holm KC". */
export const postNominals: ReadonlySet<string> = new Set(
  'BL CBE CEO CMG DBE DPhil DSO Esq FBA FRCP FRS FRSE GBE KBE KC KCMG LVO MBE MC MD MEP MLA MP MSP MVO OBE PhD QC QPM RD RN SC TD'.split(
    ' ',
  ),
);

/** Splits a chosen name into its parts; null when it turns out to be none, or to be only titles. */
export function readNameParts(words: readonly Word[], name: ChosenName): NameMention | null {
  let { last } = name;
  let first = skipTitleInside(words, name);
  while (
    first < last &&
    ((isLeadingTitle(words, first) && !isDon(words, { first, last })) ||
      hasWordBeforeGivenName(words, first, last) ||
      isAsianCourtesy(words, first, last))
  )
    first++;
  while (first < last && postNominals.has(words[last]?.text ?? '')) last--;
  const parts = words.slice(first, last + 1);
  const nicknameIndex = parts.findIndex((word, index) => index > 0 && /["“”‘’'(]$/.test(word.gap));
  const nickname = nicknameIndex < 0 ? null : (parts[nicknameIndex]?.key ?? null);
  const plain = withoutOpeningParticles(parts.filter((_, index) => index !== nicknameIndex));
  const suffix = plain.length > 1 ? (plain.find((word) => suffixes.has(word.key))?.key ?? null) : null;
  const keys = plain.filter((word) => plain.length === 1 || !suffixes.has(word.key)).flatMap(keysOf);
  if (keys.length === 0 || isOffice(words[last]) || isSomeUnnamed(words, name.first, last)) return null;
  const before = words[first - 1];
  // "Sufi Islam"
  const isFaith = first > name.first && (keys[0] === 'islam' || isPeople(keys[0] ?? ''));
  if (first === last && (isNotAName(words, first) || isFaith)) return null;
  const titled = before && isTitleWord(before) && isRightBefore(words, first - 1) ? before : null;
  const withFollowing = extendOverSuffix(words, last);
  return {
    first,
    last: withFollowing?.last ?? last,
    probability: name.probability,
    family: name.family ?? null,
    keys: name.family === undefined ? keys : [...keys, words[name.family]?.key ?? ''],
    nickname,
    suffix: suffix ?? withFollowing?.suffix ?? null,
    title: titled?.key ?? null,
    titleGender: titled && (genderOfTitle(titled.key) ?? genderOfLeader(titled.key, keys.join(' '))),
    isAlias: isAlias(words, first),
    isRelative: isRelative(words, { first, last }),
  };
}

/** "von Lohmann" and "De la Cruz" are surnames alone; "Van Lohmann", which may begin with a first name, is left as it is. */
function withoutOpeningParticles(parts: readonly Word[]): readonly Word[] {
  const isOpening = ({ text, key, isCapital }: Word, index: number) =>
    isCapital ? index === 0 && key === 'de' && particles.has(parts[1]?.text ?? '') : particles.has(text);
  const given = parts.findIndex((part, index) => !isOpening(part, index));
  return given > 0 ? parts.slice(given) : parts;
}

/** Single words that are no names: "called him ‘Sir’", "God", "the Pope", "the Lord Mayor", "the Pole said", "Defending, Anna Holm said". */
function isNotAName(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word) return false;
  if (before?.key === 'the' && after?.gap === ' ' && reportingVerbs.has(after.key) && !word.isPossessive) return true;
  if (plainCourtesies.has(word.key) || /^(?:dad|god|gran|grandad|grandma|grandpa|granny|madam|mum|sir)$/.test(word.key))
    return true;
  if (word.wordClass.isTitle && /^(?:lady|lord)$/.test(before?.key ?? '')) return true;
  if (word.wordClass.isSurname) return false;
  if (word.wordClass.isTitle && (/^(?:madame?|the)$/.test(before?.key ?? '') || after?.key === 'of')) return true;
  return /^(?:closing|defending|mitigating|opening|prosecuting|sentencing)$/.test(word.key) && after?.gap === ', ';
}

/** "Local Woman", "Florida Man". */
function isSomeUnnamed(words: readonly Word[], first: number, last: number): boolean {
  const [given, noun] = [words[first]?.wordClass, words[last]];
  if (last === first || !noun || noun.wordClass.isSurname || given?.isFirstName !== false) return false;
  return /^(?:boys?|girls?|guys?|leaders?|man|members?|men|mom|mum|students?|teens?|toddler|wom[ae]n)$/.test(noun.key);
}

/** "al-Assad" counts as "Assad", and "Delacroix-Meunier" as two names, as either may be left out. */
function keysOf({ key, text }: Word, index: number, parts: readonly Word[]): string[] {
  // As in "Ó Briain"; otherwise it would be an initial.
  if (text === 'Ó') return ["o'"];
  const withoutArticle = key.replace(/^(?:al|el|ad|an|ar|as|at|ul|ur)[-‑](?=\p{L}{3})/u, '');
  const isDouble = index > 0 && index === parts.length - 1 && /^\p{Lu}[\p{L}’']+[-‑]\p{Lu}[\p{L}’']+$/u.test(text);
  return isDouble ? withoutArticle.split(/[-‑]/) : [withoutArticle];
}

/** Whether a name follows "known as", "fondly called", ", born", "real name is" or the like, or is a byname in marks. */
function isAlias(words: readonly Word[], first: number): boolean {
  const [adjective, verb, before] = [words[first - 3], words[first - 2], words[first - 1]];
  if (/^(?:nicknamed|alias|aka|nee)$/.test(before?.key ?? '') || isByname(words, first)) return true;
  if (before?.key === 'born') return /^(?:, | \()$/.test(before.gap) && words[first]?.gap === ' ';
  if (before?.key === 'name') return verb?.key === 'real' && words[first]?.gap !== ' ';
  if (before?.key === 'is' && verb?.key === 'name') return adjective?.key === 'real';
  if (before?.key === 'called') return /^\p{Ll}+ly$/u.test(verb?.text ?? '');
  return (before?.key === 'as' && verb?.key === 'known') || (before?.key === 'by' && /^goe?s?$/.test(verb?.key ?? ''));
}

/** The index after the last title inside a name ("U.S. Sen. Anna Holm") that is no part of it ("Anna St Holm"); the first word when there is none. */
function skipTitleInside(words: readonly Word[], { first, last }: ChosenName): number {
  for (let index = last - 1; index > first; index--) {
    const word = words[index];
    const isInside = word?.gap === ' ' && isRightBefore(words, index) && !particles.has(word.text);
    // Khalid bin Sultan al-Rashidi
    const isLed = particles.has(words[index - 1]?.text ?? '');
    const isSaint = word?.key === 'st' && words[index - 1]?.wordClass.isFirstName === true;
    if (isInside && word.isCapital && isTitleWord(word) && !isLed && !isSaint && !word.wordClass.isSurname)
      return index + 1;
  }
  return first;
}

function isLeadingTitle(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word !== undefined && isTitleWord(word) && isRightBefore(words, index) && !particles.has(word.text);
}

/** "Don Holm", whose first name it is; not the works "Don Quixote" and "Don Carlos", nor "Don Diego de la Holm". */
export function isDon(words: readonly Word[], { first, last }: WordRange): boolean {
  const [don, name] = [words[first], words[last]];
  if (don?.text !== 'Don' || last !== first + 1 || name?.gap !== ' ' || name.wordClass.isFunctionWord) return false;
  if (isNextCapital(words, last + 1) && !suffixes.has(words[last + 1]?.key ?? '')) return false;
  return !/^(?:carlos|diego|giovanni|juan|pasquale|quixote)$/.test(name.key);
}

/** Whether a name begins with a word that is not part of it: "Hey Frank Holm". */
function hasWordBeforeGivenName(words: readonly Word[], first: number, last: number): boolean {
  const word = words[first];
  const next = words[first + 1];
  if (!word || !next) return false;
  if (isPeople(word.key) || isRolePlural(word)) return next.gap === ' ';
  if (last - first < 2 || isBehindRole(words, first)) return false;
  const { isFirstName, isSurname, code } = word.wordClass;
  if (isFirstName || isSurname || word.isInitial || particles.has(word.key) || next.gap !== ' ') return false;
  if (officeEndingAt(words, first) !== null || isRoleHead(word)) return true;
  // "African Affairs Anna Holm", "Catholic Sohrab Ahmari"
  const isOfOffice = word.key.endsWith('s') && word.gap === ' ' && words[first - 1]?.isCapital === true;
  return next.wordClass.isFirstName ? code !== 'u' || isOfOffice : code === 'dem' || word.key === 'christian';
}

/** "*Newlyweds* Anna and Omar Holm": a noun for several people. */
export const isRolePlural = ({ key, wordClass }: Word): boolean =>
  /[^s]s$/.test(key) && !wordClass.isFirstName && !wordClass.isSurname && isRole(key.slice(0, -1));

/** "U Tin Maung", "Ko Min Tin Maung", "Pak Rizal": a courtesy that is a name or an initial elsewhere; not "U. S. Holm", "Ko Wen-je". */
function isAsianCourtesy(words: readonly Word[], first: number, last: number): boolean {
  const [{ text = '' } = {}, next] = [words[first], words[first + 1]];
  if (/^(?:Bu|Pak)$/.test(text)) return next?.wordClass.isFirstName === true;
  return last - first > (text === 'U' ? 1 : 2) && /^(?:Ko|Ma|U)$/.test(text) && next?.isInitial === false;
}

/** "Officers", "Chief Product Officer". */
const isOffice = (word: Word | undefined): boolean =>
  word !== undefined &&
  (offices.has(word.key) ||
    (/(?:founder|owner)$/.test(word.key) && !word.wordClass.isSurname) ||
    (word.wordClass.isTitle && /s$/.test(word.key) && !word.wordClass.isSurname));

/** "Martin Luther King, Jr.": the suffix belongs to the name. */
function extendOverSuffix(words: readonly Word[], last: number): { last: number; suffix: string } | null {
  const next = words[last + 1];
  if (!next || !suffixes.has(next.key) || !/^,? $/.test(next.gap) || !/^(?:Jr|Sr|II|III|IV)\.?$/.test(next.text))
    return null;
  return { last: last + 1, suffix: next.key };
}
