import { ambiguousTimeWords, timeWords } from '../../lexicon/functionWords';
import { reportingVerbs } from '../fitted/reportingVerbs';
import type { NameMention } from '../names/nameParts';
import { courtesies, isRightBefore } from '../names/titleWord';
import { isRoleHead } from '../names/isRoleHead';
import { officeEndingAt } from '../names/officeEndingAt';
import { isInsideName, makeRole, textOf, type Role } from './role';
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
  const first = throughOffice(words, firstModifier(words, headIndex, last + 1));
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
  return firstModifier(words, first - 3, first, isOfName);
}

/** Whether a word is a part of a name: "Bank *of* Arland". */
export const isOfName = (word: Word): boolean => word.isCapital || /^(?:for|of|the)$/.test(word.key);

/** The index where a title begins that ends before `end`, from its head over the modifiers before it, or over some of them. */
export function firstModifier(
  words: readonly Word[],
  headIndex: number,
  end: number,
  mayBelong: (word: Word) => boolean = () => true,
): number {
  const head = words[headIndex];
  let first = headIndex;
  while (head && end - first < longestTitle) {
    const index = before(words, first) ?? -1;
    const word = words[index];
    if (!word || !mayBelong(word) || !isModifier(words, index, head)) break;
    first = index;
  }
  return first;
}

/** The index of the word before another in one phrase, over "&" and the abbreviation in "Bank of Arland (BOA) chief"; null when none is. */
function before(words: readonly Word[], index: number): number | null {
  const [previous, word] = [words[index - 1], words[index]];
  if (isRightBefore(words, index - 1)) return index - 1;
  if (/^ ?& ?$/.test(word?.gap ?? '')) return word?.isCapital && previous?.isCapital ? index - 1 : null;
  return word?.gap === ') ' && previous?.isAllCapitals && previous.gap === ' (' ? index - 2 : null;
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
  if (words[index]?.key === 'of' && words[index + 1] === head && !head.isPossessive) return false;
  const word = words[index];
  if (!word || (!word.isCapital && reportingVerbs.has(word.key)) || isTime(words, index)) return false;
  // "a 9th grade teacher", not "on May 9th President …"
  if (word.isNumber) return /^\d+(?:st|nd|rd|th)$/.test(word.text) && words[index + 1] !== head;
  if (lowerCaseModifiers.has(word.key) || word.text === 'New') return true;
  if (/^(?:for|of|the)$/.test(word.text)) return isInsideName(words, index);
  if (word.wordClass.isFunctionWord) return false;
  if (word.isCapital) return !/^[rv]$/.test(word.tag) || !word.startsSentence;
  // A noun before a capitalised title is not part of it ("met in person Prince …"), except before one in capitals ("CEO").
  return (
    (head.isCapital && !head.isAllCapitals ? /^[ad]$/ : /^[nadlNoP]$/).test(word.tag) && !/(?:ly|ing)$/.test(word.key)
  );
}

/** "Last *week* mayor …", "on *Monday* President …"; not "Sunday Times editor …" */
const isTime = (words: readonly Word[], index: number): boolean =>
  /^(?:each|every|last|next|on|one|that|this)$/.test(words[index - 1]?.key ?? '') &&
  [timeWords, ambiguousTimeWords].some((list) => list.has(words[index]?.key ?? ''));
