import { countryOf } from '../people/lists/demonyms';
import { isRoleHead } from '../people/names/isRoleHead';
import type { Role } from '../people/roles/role';
import type { Word } from '../people/words/word';
import { foldLetters } from '../people/words/words';

/** A place that names a person by role: word indices, both inclusive. */
export interface LinkedRole {
  readonly first: number;
  readonly last: number;
  readonly person: number;
}

/** A role that more people have than this tells nobody apart. */
const mostBearers = 50;
const emptyModifiers = new Set(['former', 'current', 'new', 'then', 'late', 'outgoing']);

/**
 * Finds the role mentions that are safe: "the Russian president" after "Vladimir Putin, president of Russia". The role must be
 * that of one person only; without a modifier ("the mayor"), nobody else in the text may have the same word in their role.
 */
export function linkRoles(
  words: readonly Word[],
  rolesOfPeople: readonly (readonly Role[])[],
  taken: ReadonlySet<number>,
): LinkedRole[] {
  const bearers = new Map<string, { person: number; role: Role; keys: readonly string[] }[]>();
  rolesOfPeople.forEach((roles, person) =>
    roles.forEach((role) => {
      const entry = { person, role, keys: role.words.split(' ').map(foldLetters) };
      const known = bearers.get(role.head);
      if (!known) bearers.set(role.head, [entry]);
      else if (known.length < mostBearers) known.push(entry);
    }),
  );
  const links: LinkedRole[] = [];
  words.forEach((word, first) => {
    if (word.key !== 'the') return;
    const last = findHead(words, first);
    if (last === null || taken.has(last)) return;
    const modifiers = words.slice(first + 1, last).filter(({ key }) => !emptyModifiers.has(key));
    const fitting = (bearers.get(words[last]?.key ?? '') ?? []).filter(
      ({ role, keys }) => role.at < first && modifiers.every((modifier) => fitsRole(modifier.key, keys)),
    );
    const people = new Set(fitting.map(({ person }) => person));
    const [person] = people;
    if (people.size === 1 && person !== undefined) links.push({ first, last, person });
  });
  return links;
}

/** The head of the noun phrase that "the" opens; null when it is no role, or a name or "of …" follows it. */
function findHead(words: readonly Word[], article: number): number | null {
  for (let index = article + 1; index <= article + 4; index++) {
    const word = words[index];
    const next = words[index + 1];
    if (!word || word.gap !== ' ' || word.wordClass.isFunctionWord || word.isPossessive) return null;
    if (!isRoleHead(word)) continue;
    const continues =
      next?.gap === ' ' && (next.isCapital || /^[nN]$/.test(next.tag) || next.key === 'of' || isRoleHead(next));
    if (!continues) return index;
    if (next.isCapital) return null;
  }
  return null;
}

/** "Russian" fits "president of Russia". */
function fitsRole(modifier: string, roleKeys: readonly string[]): boolean {
  const countries = Object.hasOwn(countryOf, modifier) ? (countryOf[modifier] ?? '').split(' ') : [];
  return roleKeys.some(
    (key) =>
      key === modifier || countries.includes(key) || (key.length > 3 && key.slice(0, 4) === modifier.slice(0, 4)),
  );
}
