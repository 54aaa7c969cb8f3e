import type { NameMention } from '../names/nameParts';
import { isRoleNoun } from '../words/isRoleNoun';
import { isRoleHead } from '../names/isRoleHead';
import { firstModifier, isOfName } from './roleBeforeName';
import { followHeads, longestRole, makeRole, textOf, type Role } from './role';
import type { Word } from '../words/word';

/**
 * "The president of Russia, Vladimir Putin, said"; "Ashby's mayor, Martha Kellerman, said"; and for two people the role of each:
 * "The presidents of Russia and France, A and B". Null when there is none.
 */
export function roleBeforeComma(words: readonly Word[], mention: NameMention): Role | null {
  const isSecond = words[mention.first - 1]?.key === 'and' && words[mention.first]?.gap === ' ';
  const comma = isSecond
    ? findCommaBefore(words, mention.first - 2)
    : words[mention.first]?.gap === ', '
      ? mention.first
      : null;
  const start = comma === null ? null : findStart(words, comma);
  if (comma === null || start === null) return null;
  // "Bank of Arland’s *chief*"
  const owner = words.slice(start, comma).findIndex((word) => !isOfName(word) || word.isPossessive);
  const owned = words[start + owner]?.isPossessive ? start + owner + 1 : start;
  const of = words.slice(owned, comma).findIndex(({ key }) => followHeads.has(key));
  const headIndex = of < 0 ? comma - 1 : owned + of - 1;
  const head = words[headIndex];
  if (!head || headIndex < start || headIndex - owned > 3) return null;
  // "the fray against an opponent, Anna Holm"
  if (words.slice(start, headIndex).some(({ key }) => articles.has(key) || /^an?$/.test(key))) return null;
  const ofTwo = rolesOfTwo(words, { start, headIndex, end: comma - 1, isSecond });
  if (ofTwo || isSecond || !isRoleHead(head)) return ofTwo;
  const after = words[mention.last + 1];
  const first = words[start]?.isPossessive ? firstModifier(words, start, start + 1, isOfName) : start;
  return !after || /^(?:[,.;]| ?[–—])/.test(after.gap) ? makeRole(words, first, comma - 1, head) : null;
}

const articles = new Set(['the', 'its', 'his', 'her', 'their']);

/** The index where the phrase before a comma begins: after "the" or "its", or at a possessive name; null when there is neither. */
function findStart(words: readonly Word[], comma: number): number | null {
  let first = comma - 1;
  while (comma - first <= longestRole && words[first]?.gap === ' ' && words[first]?.key !== 'by') first--;
  for (let index = first; index < comma; index++) {
    const word = words[index];
    if (!word) continue;
    if (articles.has(word.key)) return index + 1;
    if (word.isPossessive && word.isCapital && index >= comma - 6) return index;
  }
  return null;
}

/** The index of the first of two names joined by "and", when it follows a comma; else null. */
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
  if (!head?.key.endsWith('s') || !isRoleNoun(singular) || words[headIndex + 1]?.key !== 'of') return null;
  const afterHead = words.slice(headIndex + 1, end + 1).findIndex(({ key }) => key === 'and');
  if (afterHead < 0) return null;
  const and = headIndex + 1 + afterHead;
  const body = isSecond ? textOf(words, and + 1, end) : textOf(words, headIndex + 2, and - 1);
  const modifiers = headIndex > start ? `${textOf(words, start, headIndex - 1)} ` : '';
  return { words: `${modifiers}${singular} of ${body}`, head: singular, at: start, headStart: head.span.start };
}
