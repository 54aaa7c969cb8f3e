import type { NameMention } from '../names/nameParts';
import { isRoleHead } from '../names/isRoleHead';
import { firstModifier, isOfName } from './roleBeforeName';
import { followHeads, longestRole, makeRole, type Role } from './role';
import type { Word } from '../words/word';

/**
 * "The president of Russia, Vladimir Putin, said"; "Ashby's mayor, Martha Kellerman, said". Null when there is none.
 */
export function roleBeforeComma(words: readonly Word[], mention: NameMention): Role | null {
  const comma = mention.first;
  const start = words[comma]?.gap === ', ' ? findStart(words, comma) : null;
  if (start === null) return null;
  // "Bank of Arland’s *chief*"
  const owner = words.slice(start, comma).findIndex((word) => !isOfName(word) || word.isPossessive);
  const owned = words[start + owner]?.isPossessive ? start + owner + 1 : start;
  const of = words.slice(owned, comma).findIndex(({ key }) => followHeads.has(key));
  const headIndex = of < 0 ? comma - 1 : owned + of - 1;
  const head = words[headIndex];
  if (!head || headIndex < start || headIndex - owned > 3) return null;
  // "the fray against an opponent, Anna Holm"
  if (words.slice(start, headIndex).some(({ key }) => articles.has(key) || /^an?$/.test(key))) return null;
  if (!isRoleHead(head)) return null;
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
