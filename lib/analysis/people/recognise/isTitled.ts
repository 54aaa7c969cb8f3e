import { isTitleWord, plainCourtesies } from '../names/titleWord';
import { isNextCapital } from '../words/capitalRun';
import type { Word, WordRange } from '../words/word';
import { isNameOnly } from './isNameOnly';

/** Titles that never begin the name of a place or an organisation. */
const personalTitles = new Set(
  'archbishop baroness chancellor cllr col congressman congresswoman councillor countess duchess gov governor judge justice lt minister premier president prof professor rabbi rev reverend sen senator sgt superintendent supt'.split(
    ' ',
  ),
);
/** Titles that also begin other names and titles: "General Motors", "Vice Chair", "Private Eye". */
const doubtfulTitles = new Set(
  'art brother brothers count crown don forward general head major prime private sir tan vice'.split(' '),
);

/** "Judge Holm", "Prison Warden Anna Holm"; not "Justice Department", "Chief Product Officer". */
export function isTitled(words: readonly Word[], { first, last }: WordRange): boolean {
  const [title, name, end] = [words[first - 1], words[first], words[last]];
  if (!title?.isCapital || !name || !end || title.isPossessive || !/^(?: |\. )$/.test(name.gap)) return false;
  if (isNextCapital(words, last + 1) && !end.isPossessive) return false;
  if (last === first && plainCourtesies.has(title.key)) return isPlainSurname(title, name);
  const isPersonal = personalTitles.has(title.key);
  const isOther = !isTitleWord(title) || title.isAllCapitals || doubtfulTitles.has(title.key);
  if (!isPersonal && (last === first || isOther)) return false;
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
