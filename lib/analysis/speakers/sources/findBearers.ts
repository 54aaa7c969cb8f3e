import type { BorneRole, References } from '../../coreference/readReferences';
import type { Person } from '../../result/analysis';
import { isName } from '../scene/peopleIndex';
import type { Scene } from '../scene/scene';

/** A noun that a text gives somebody. */
export type Borne = Pick<BorneRole, 'head' | 'headStart' | 'person' | 'words'>;

/** Who a text says its people to be. */
export interface Bearers {
  /** Whom it gives a role, by the noun, in text order. */
  readonly named: ReadonlyMap<string, readonly Borne[]>;
  /** By what nouns it tells of them. */
  readonly nouns: ReadonlyMap<Person['id'], ReadonlySet<string>>;
}

/** The *substitute* Ann Lee: the word before a name, which may be a noun that no list holds. */
const inFront = /(?:^|[\s“‘"])([\p{L}-]+) $/u;

/** *Defending,* Ann Lee said; Ann Lee, *prosecuting,* said; Ann Lee *KC*: who speaks for somebody in court. */
const pleading = /\b(?:Defending|Mitigating|Prosecuting), (?:\p{Lu}\p{Ll}+\.? )?$/u;
const pleads = /^,? (?:BL|KC|QC|SAN|SC|defending|mitigating|prosecuting)\b/;

/** So many characters on either side of a name are looked at. */
const reach = 24;

/** Gathers what a text says its people to be, by the nouns that say so. */
export function findBearers({ roles }: Pick<References, 'roles'>, { mentions, text }: Scene): Bearers {
  const known = new Set(roles.map(({ headStart }) => headStart));
  const titles = mentions.flatMap(({ mention, person }): Borne[] => {
    if (!isName(mention)) return [];
    const { start, end } = mention.span;
    const before = text.slice(Math.max(0, start - reach), start);
    const isCounsel = pleading.test(before) || pleads.test(text.slice(end, end + reach));
    const word = isCounsel ? 'counsel' : inFront.exec(before)?.[1];
    const headStart = start - (word?.length ?? 0) - 1;
    return word === undefined || known.has(headStart)
      ? []
      : [{ head: word.toLowerCase(), words: word, headStart, person }];
  });
  const named = new Map<string, Borne[]>();
  const nouns = new Map<Person['id'], Set<string>>();
  for (const role of [...roles, ...titles].sort((one, other) => one.headStart - other.headStart)) {
    for (const noun of nounsOf(role)) {
      nouns.set(role.person.id, (nouns.get(role.person.id) ?? new Set()).add(noun));
      const borne = named.get(noun);
      if (borne) borne.push(role);
      else named.set(noun, [role]);
    }
  }
  return { named, nouns };
}

/** The nouns that a role is looked up by: *CEO* for a chief executive officer, too. */
const nounsOf = ({ head, words }: Borne): ReadonlySet<string> =>
  new Set([nounOf(head), ...shortForms.flatMap(([form, short]) => (form.test(words) ? [short] : []))]);

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bchief executive\b/i, 'ceo'],
  [/\bdet\b/i, 'detective'],
  [/\bchief financial officer\b/i, 'cfo'],
  [/\bmanaging director\b/i, 'md'],
  [/\bprime minister\b/i, 'pm'],
];

/** The noun that a role is looked up by: the *governor* for Gov., a *founder* for a co-founder. */
export const nounOf = (head: string): string => {
  const bare = head.replace(/^(?:co|ex)[-‑]/, '');
  return longForms.get(bare) ?? bare;
};

/** How titles are shortened before names. */
const longForms: ReadonlyMap<string, string> = new Map([
  ['capt', 'captain'],
  ['cllr', 'councillor'],
  ['col', 'colonel'],
  ['gov', 'governor'],
  ['lt', 'lieutenant'],
  ['pres', 'president'],
  ['prof', 'professor'],
  ['rep', 'representative'],
  ['sen', 'senator'],
  ['sgt', 'sergeant'],
  ['supt', 'superintendent'],
]);
