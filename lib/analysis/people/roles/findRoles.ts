import type { NamedPerson } from '../names/namedPerson';
import { roleAfterName } from './roleAfterName';
import { roleBeforeComma } from './roleBeforeComma';
import { roleBeforeName } from './roleBeforeName';
import type { Role } from './role';
import type { Word } from '../words/word';

/** Every role that the text gives a person, in text order. */
export function findRoles(words: readonly Word[], person: NamedPerson): Role[] {
  return person.mentions.flatMap(
    (mention) =>
      roleBeforeName(words, mention) ?? roleAfterName(words, mention) ?? roleBeforeComma(words, mention) ?? [],
  );
}

/**
 * The role to show beside a name: the first of more than one word, else the first; not one that the name begins with ("Prince
 * Harry", "the real Prince Harry"). Null when there is none.
 */
export function chooseRole(roles: readonly Role[], name: string): Role | null {
  const telling = roles.filter(({ words }) => !name.startsWith(`${words.replace(/^(?:\p{Ll}+ )+/u, '')} `));
  return telling.find(({ words }) => words.includes(' ')) ?? telling[0] ?? null;
}
