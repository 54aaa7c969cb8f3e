import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { nounSource } from './speakerNoun';
import { headOf } from './headOf';
import type { NounPhrase } from './nounPhrase';
import { phraseEndingAt } from './phraseEndingAt';
import { isNameLike } from './phraseShape';

/** the Governor, Minister of Education: a role, whose bearer an aside names. */
export function isRolePhrase(items: readonly Item[], phrase: NounPhrase): boolean {
  const head = headOf(items, phrase);
  return head !== null && phrase.first < phrase.last && nounSource(head.normal) === 'unnamed-person';
}

/** *Omar Park and his wife, Ann*, said: both of them. */
export function withPartner(items: readonly Item[], role: NounPhrase, name: NounPhrase, limit: number): NounPhrase {
  const and = role.first - 1 > limit ? items[role.first - 1] : undefined;
  const other = isWord(and, 'and') ? phraseEndingAt(items, role.first - 2, limit) : null;
  return other && isNameLike(items, other) ? { first: other.first, last: name.last } : name;
}
