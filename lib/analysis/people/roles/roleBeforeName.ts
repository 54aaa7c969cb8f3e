import { reportingVerbs } from '../fitted/reportingVerbs';
import type { NameMention } from '../names/nameParts';
import { courtesies, isRightBefore } from '../names/titleWord';
import { isRoleHead } from '../names/isRoleHead';
import { officeEndingAt } from '../names/officeEndingAt';
import { makeRole, textOf, type Role } from './role';
import { isNextCapital } from '../words/capitalRun';
import type { Word } from '../words/word';

const longestTitle = 7;
/** "the United Arab Emirates" */
const longestPlace = 4;

/** "Commission President Ursula von der Leyen"; "the mayor of Ashby Martha Kellerman". Null when there is none. */
export function roleBeforeName(words: readonly Word[], mention: NameMention): Role | null {
  let last = mention.first - 1;
  while (courtesies.has(words[last]?.key ?? '') && isRightBefore(words, last)) last--;
  if (!isRightBefore(words, last)) return null;
  const headIndex = findHead(words, last);
  const head = words[headIndex ?? -1];
  if (headIndex === null || !head) return null;
  const first = throughOffice(words, firstModifier(words, headIndex, last + 1, isModifier));
  const role = makeRole(words, first, last, head);
  // Not "Prince Edmund of Arland"
  const isOffice = first === headIndex && first === last && mention.keys.length > 1;
  const of = isOffice ? placeBehind(words, mention.last + 1) : '';
  return { ...role, words: role.words + of };
}

/** Extends a role to the left over "*Assistant to the* President …". */
function throughOffice(words: readonly Word[], first: number): number {
  const [role, to, the] = [words[first - 3], words[first - 2], words[first - 1]];
  const isOffice = the?.key === 'the' && /^(?:of|to)$/.test(to?.key ?? '') && role?.isCapital && isRoleHead(role);
  if (!isOffice || ![first - 3, first - 2, first - 1].every((index) => isRightBefore(words, index))) return first;
  return firstModifier(
    words,
    first - 3,
    first,
    (_, index, head) => words[index]?.isCapital === true && isModifier(words, index, head),
  );
}

/** The index where a title begins, from its head over the modifiers before it. */
function firstModifier(words: readonly Word[], headIndex: number, end: number, goesWith: typeof isModifier): number {
  const head = words[headIndex];
  let first = headIndex;
  while (head && end - first < longestTitle && isRightBefore(words, first - 1) && goesWith(words, first - 1, head))
    first--;
  return first;
}

/** " of Arland" in "President Anna Holm of Arland"; empty when there is no such place. */
function placeBehind(words: readonly Word[], of: number): string {
  if (words[of]?.key !== 'of' || words[of].gap !== ' ') return '';
  let last = of;
  while (last - of < longestPlace && isNextCapital(words, last + 1)) last++;
  return last > of ? ` ${textOf(words, of, last)}` : '';
}

/**
 * The index of the role right before the name, or before "of" and a place or organisation that the name follows; null when there
 * is neither.
 */
function findHead(words: readonly Word[], last: number): number | null {
  const head = words[last];
  if (!head || head.isPossessive) return null;
  // "the men who guard Holm"
  const isVerb = !head.isCapital && head.tag === 'v' && !head.wordClass.isTitle;
  return isRoleHead(head) && !isVerb ? last : officeEndingAt(words, last, isRoleHead);
}

const lowerCaseModifiers = new Set([
  'acting',
  'deputy',
  'federal',
  'former',
  'late',
  'outgoing',
  'state',
  'then',
  'vice',
]);

function isModifier(words: readonly Word[], index: number, head: Word): boolean {
  // "Critics of President …"
  if (words[index]?.key === 'of' && words[index + 1] === head) return false;
  const word = words[index];
  if (!word || word.isNumber || (!word.isCapital && reportingVerbs.has(word.key))) return false;
  if (lowerCaseModifiers.has(word.key) || word.text === 'New') return true;
  // "Democratic Party of Japan leader"
  if (word.key === 'of') return words[index - 1]?.isCapital === true && words[index + 1]?.isCapital === true;
  if (word.wordClass.isFunctionWord) return false;
  if (word.isCapital) return !/^[rv]$/.test(word.tag) || !word.startsSentence;
  // A noun before a capitalised title is not part of it ("met in person Prince …"), except before one in capitals ("CEO").
  return (
    (head.isCapital && !head.isAllCapitals ? /^[ad]$/ : /^[nadlNoP]$/).test(word.tag) && !/(?:ly|ing)$/.test(word.key)
  );
}
