import type { BorneRole, References } from '../../coreference/readReferences';
import type { Person } from '../../result/analysis';

/** Who a text says its people to be. */
export interface Bearers {
  /** Whose role a noun is that stands right beside a name, by where the noun begins: Ann Lee, a *farmer*; *farmer* Ann Lee. */
  readonly beside: ReadonlyMap<number, Person>;
  /** Whom it gives a role, by the noun, in text order. */
  readonly named: ReadonlyMap<string, readonly BorneRole[]>;
  /** By what nouns it tells of them. */
  readonly nouns: ReadonlyMap<Person['id'], ReadonlySet<string>>;
}

/** Gathers what a text says its people to be, by the nouns that say so. */
export function findBearers({ roles }: Pick<References, 'roles'>): Bearers {
  const named = new Map<string, BorneRole[]>();
  const nouns = new Map<Person['id'], Set<string>>();
  for (const role of roles) {
    const noun = nounOf(role.head);
    nouns.set(role.person.id, (nouns.get(role.person.id) ?? new Set()).add(noun));
    const known = named.get(noun);
    if (known) known.push(role);
    else named.set(noun, [role]);
  }
  return { beside: new Map(roles.map(({ headStart, person }) => [headStart, person])), named, nouns };
}

/** The noun that a role is looked up by: the *governor* for Gov., a *founder* for a co-founder. */
export const nounOf = (head: string): string => {
  const bare = head.replace(/^(?:co|ex)[-‑]/, '');
  return longForms.get(bare) ?? bare;
};

/** How titles are shortened before names. */
const longForms: ReadonlyMap<string, string> = new Map([
  ['capt', 'captain'],
  ['cllr', 'councillor'],
  ['gov', 'governor'],
  ['lt', 'lieutenant'],
  ['pres', 'president'],
  ['prof', 'professor'],
  ['rep', 'representative'],
  ['sen', 'senator'],
  ['sgt', 'sergeant'],
  ['supt', 'superintendent'],
]);
