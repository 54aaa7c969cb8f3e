import type { BorneRole, References } from '../../coreference/readReferences';
import { personNouns } from '../../lexicon/speakerNouns';
import { isRole } from '../../people/names/isRoleHead';
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
const inFront = /(?:^|[\s“‘"])(([\p{L}-]+)) $/du;

/** a *prosecution witness*, Ann Lee; the *trial judge*, Justice Ann Lee: what stands before a comma, be it in front of a title. */
const beforeComma =
  /\b(?:[Aa]n?|[Aa]nother|her|his|its|[Oo]ne|[Tt]he|their) ((?:[\p{L}-]+ ){0,3}?([\p{L}-]+)), (?:\p{Lu}\p{Ll}+\.? )?$/du;

/** So many characters in front of a name are looked at. */
const reach = 60;

/** *Defending,* Ann Lee said; Ann Lee, *prosecuting,* said; Ann Lee *KC*: who speaks for somebody in court. */
const pleading = /(?:^|[.!?”"’]\s+)(?:Defending|Mitigating|Prosecuting),(?: \p{Lu}\p{Ll}{1,4}\.?)? $/u;
const pleads = /^,? (?:(?:BL|KC|QC|SAN|SC)\b|(?:defending|mitigating|prosecuting)\b)/;

/** Gathers what a text says its people to be, by the nouns that say so. */
export function findBearers({ roles }: Pick<References, 'roles'>, { mentions, text }: Scene): Bearers {
  const known = new Set(roles.map(({ headStart }) => headStart));
  const titles = mentions.flatMap(({ mention, person }): Borne[] => {
    if (!isName(mention)) return [];
    const { start, end } = mention.span;
    const from = Math.max(0, start - reach);
    const before = text.slice(from, start);
    const told = [inFront.exec(before), mention.form === 'full-name' ? beforeComma.exec(before) : null].flatMap(
      (found): Borne[] => {
        const [, words = '', head = ''] = found ?? [];
        const headStart = from + (found?.indices?.[2]?.[0] ?? 0);
        const isTold =
          found !== null && !known.has(headStart) && (!found[0].includes(',') || isRole(head) || personNouns.has(head));
        return isTold ? [{ head: head.toLowerCase(), words, headStart, person }] : [];
      },
    );
    const isCounsel = pleading.test(before) || pleads.test(text.slice(end, end + reach));
    return isCounsel ? [...told, { head: 'counsel', words: 'counsel', headStart: start, person }] : told;
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
