import type { NamedPerson } from './namedPerson';
import { isPlainGap, type NamedPlace } from './nameParts';
import { reportingVerbs } from './lists/reportingVerbs';
import { titleWords } from './lists/titles';
import type { Word } from './words';

/** Words that say what somebody does or is: word indices, both inclusive, and the word that carries it ("president"). */
export interface Role {
  readonly words: string;
  readonly head: string;
  /** Where the text gives it. */
  readonly at: number;
}

const courtesies = new Set('mr mrs ms miss mx sir dame lord lady dr messrs saint st madam madame'.split(' '));
const longestRole = 14;
const longestTitle = 7;
const followsHead = new Set('of for at in who that with from on to and whose based under since behind whom'.split(' '));

/** Whether a word can carry a role: "president", "farmer". */
export const isRoleHead = ({ key, wordClass }: Word): boolean =>
  !courtesies.has(key) &&
  !wordClass.isFunctionWord &&
  !notRoles.has(key) &&
  !/[^s]s$/.test(key.replace(/boss$/, '')) &&
  (wordClass.isTitle || wordClass.isActor || roleEnding.test(key));

/** Endings of words for what people do that are seldom anything else. */
const roleEnding =
  /(?:\p{L}{2}(?:man|woman|ist|eer|ician|ologist|grapher|keeper|maker|owner|worker|leader|holder|fighter|player|dealer|trader|adviser|advisor|teacher|singer|dancer|driver|builder|reporter|lawyer|officer|researcher|designer|lover|setter|winner|runner|scorer|tutor|ector|itor|ator)|wife|husband|son|daughter|brother|sister|father|mother|friend|partner|widow|chief|veteran|nurse|guard|native|hero|star|boss|aide|envoy|critic|expert|nominee|candidate|colleague|resident|student|poet|pilot|champion|mp)$/u;
const notRoles = new Set(
  'human german roman ottoman woman-led list exist resist assist person mist fist twist career sector vector factor actor-led monitor elevator indicator calculator generator denominator comparison season reason prison lesson'.split(
    ' ',
  ),
);

/** Every role that the text gives a person, in text order. */
export function findRoles(words: readonly Word[], person: NamedPerson): Role[] {
  return person.places.flatMap(
    (place) =>
      roleBefore(words, place) ??
      roleAfter(words, place) ??
      roleBeforeComma(words, place) ??
      roleInSentence(words, place) ??
      [],
  );
}

/** The role to introduce somebody with: the first that says more than a bare title, else the first; null when there is none. */
export function chooseRole(roles: readonly Role[]): Role | null {
  return roles.find((role) => role.words.includes(' ')) ?? roles[0] ?? null;
}

/** "Commission President Ursula von der Leyen". */
function roleBefore(words: readonly Word[], place: NamedPlace): Role | null {
  let last = place.first - 1;
  if (!isPlainGap(words[place.first]?.gap)) return null;
  while (courtesies.has(words[last]?.key ?? '') && isPlainGap(words[last]?.gap)) last--;
  const head = words[last];
  if (!head || head.isPossessive || !isRoleHead(head)) return null;
  let first = last;
  while (last - first + 1 < longestTitle && isPlainGap(words[first]?.gap) && isModifier(words[first - 1])) first--;
  return makeRole(words, first, last, head);
}

function isModifier(word: Word | undefined): boolean {
  if (!word || word.isNumber || reportingVerbs.has(word.key)) return false;
  if (word.key === 'former' || word.text === 'New') return true;
  if (word.wordClass.isFunctionWord) return false;
  return word.isCapital
    ? !/^[rv]$/.test(word.tag) || !word.startsSentence
    : /^[nadlNoP]$/.test(word.tag) && !/(?:ly|ing)$/.test(word.key);
}

/** "Jane Roe, a farmer who grows corn, said"; "Jane Roe, 34, mayor of Ashby." */
function roleAfter(words: readonly Word[], place: NamedPlace): Role | null {
  let first = place.last + 1;
  if (!words[first]?.gap.startsWith(', ')) return null;
  if (words[first]?.isNumber && words[first + 1]?.gap.startsWith(', ')) first++;
  return readNounPhrase(words, first);
}

/** "Jane Roe is a farmer who grows corn." */
function roleInSentence(words: readonly Word[], place: NamedPlace): Role | null {
  const copula = words[place.last + 1];
  if (!copula || !/^(?:is|was)$/.test(copula.key) || copula.gap !== ' ') return null;
  if (!/^(?:an?|the)$/.test(words[place.last + 2]?.key ?? '')) return null;
  return readNounPhrase(words, place.last + 2);
}

/** A noun phrase with a role for a head, up to the next mark; null when there is none. */
function readNounPhrase(words: readonly Word[], first: number): Role | null {
  let start = first;
  if (/^(?:an?|the)$/.test(words[start]?.key ?? '')) start++;
  let last = start;
  while (last - start < longestRole && words[last + 1]?.gap === ' ') last++;
  if (last - start >= longestRole || !words[start]) return null;
  let headIndex = start;
  while (headIndex < last && !followsHead.has(words[headIndex + 1]?.key ?? '')) headIndex++;
  const head = words[headIndex];
  if (!head || headIndex - start > 5 || !isRoleHead(head)) return null;
  // Without an article, only "mayor of Ashby" and the like are roles; "Smith, Washington director Brown" is a list.
  if (start === first && !head.wordClass.isTitle && !head.wordClass.isActor) return null;
  for (let index = start; index <= last; index++) {
    const word = words[index];
    if (word && reportingVerbs.has(word.key) && !/^(?:who|that|which)$/.test(words[index - 1]?.key ?? '')) return null;
  }
  return makeRole(words, start, last, head);
}

/** "The president of Russia, Vladimir Putin, said"; of two at once, each their own: "The presidents of Russia and France, A and B". */
function roleBeforeComma(words: readonly Word[], place: NamedPlace): Role | null {
  const isSecond = words[place.first - 1]?.key === 'and' && words[place.first]?.gap === ' ';
  const comma = isSecond
    ? findCommaBefore(words, place.first - 2)
    : words[place.first]?.gap === ', '
      ? place.first
      : null;
  if (comma === null) return null;
  let first = comma - 1;
  while (comma - first <= longestRole && words[first]?.gap === ' ' && words[first]?.key !== 'by') first--;
  const article = words.slice(first, comma).findIndex(({ key }) => key === 'the' || key === 'its');
  if (article < 0) return null;
  const start = first + article + 1;
  const of = words.slice(start, comma).findIndex(({ key }) => followsHead.has(key));
  const headIndex = of < 0 ? comma - 1 : start + of - 1;
  const head = words[headIndex];
  if (!head || headIndex < start || headIndex - start > 3) return null;
  const ofTwo = rolesOfTwo(words, { start, headIndex, end: comma - 1, isSecond });
  if (ofTwo || isSecond || !isRoleHead(head)) return ofTwo;
  const after = words[place.last + 1];
  return !after || /^[,.;]/.test(after.gap) ? makeRole(words, start, comma - 1, head) : null;
}

/** The start of the first of two names joined by "and", when a comma stands before it. */
function findCommaBefore(words: readonly Word[], lastOfFirstName: number): number | null {
  for (let index = lastOfFirstName; index > lastOfFirstName - 5; index--) {
    if (!words[index]?.isCapital) return null;
    if (words[index]?.gap === ', ') return index;
  }
  return null;
}

function rolesOfTwo(
  words: readonly Word[],
  { start, headIndex, end, isSecond }: { start: number; headIndex: number; end: number; isSecond: boolean },
): Role | null {
  const head = words[headIndex];
  const singular = head?.key.replace(/s$/, '') ?? '';
  if (
    !head?.key.endsWith('s') ||
    !(titleWords.has(singular) || roleEnding.test(singular)) ||
    words[headIndex + 1]?.key !== 'of'
  )
    return null;
  const afterHead = words.slice(headIndex + 1, end + 1).findIndex(({ key }) => key === 'and');
  if (afterHead < 0) return null;
  const and = headIndex + 1 + afterHead;
  const place = isSecond ? textOf(words, and + 1, end) : textOf(words, headIndex + 2, and - 1);
  const modifiers = headIndex > start ? `${textOf(words, start, headIndex - 1)} ` : '';
  return { words: `${modifiers}${singular} of ${place}`, head: singular, at: start };
}

function makeRole(words: readonly Word[], first: number, last: number, head: Word): Role {
  return { words: textOf(words, first, last), head: head.key, at: first };
}

const textOf = (words: readonly Word[], first: number, last: number): string =>
  words
    .slice(first, last + 1)
    .map(
      (word, index) => (index === 0 ? '' : ' ') + word.text + (word.isPossessive && index < last - first ? '’s' : ''),
    )
    .join('');
