import type { Gender, Person } from '../result/analysis';
import { genderOfName, isGenderedInEnglish, nameLexicon } from '../people/words/nameLexicon';
import { genderOfTitle } from '../people/names/titleWord';
import type { NamedPerson } from '../people/names/namedPerson';
import type { Role } from '../people/roles/role';

const masculineRoles =
  /(?:^|[^o])(?:man|men)$|^(?:(?:god|grand|step)?(?:dad|father|son)|(?:half-|step)?brother|(?:school)?boy|actor|bloke|boyfriend|bridegroom|emperor|grandpa|groom|guy|husband|king|lad|monk|nephew|prince|uncle|widower)$/;
const feminineRoles =
  /woman$|^(?:(?:god|grand|step)?(?:daughter|mom|mother|mum)|(?:half-|step)?sister|(?:school)?girl|actress|aunt|ballerina|bride|countess|duchess|empress|girlfriend|grandma|heroine|hostess|niece|nun|princess|queen|waitress|widow|wife)$/;

/** What an office is called whoever holds it: it tells nothing. */
const offices = /^(?:alder|assembly|chair|congress|council|fresh|ombuds|spokes)man$/;

export interface ToldGender {
  readonly gender: Gender | null;
  /** Whether nothing may contradict it. First names that only some country's lists have are not sure: "Deniz", "Jan". */
  readonly isSure: boolean;
}

/** The gender that titles, roles or first names tell, the surest first; null when they tell none or contradict each other. */
export function tellGender(person: NamedPerson, roles: readonly Role[]): ToldGender {
  const byTitle = person.forms.flatMap(({ titleGender }) => titleGender ?? []);
  if (byTitle.length > 0) return { gender: agreed(byTitle), isSure: true };
  const told = roles.filter(({ head }) => !offices.test(head));
  const byRole = agreed(told.flatMap(({ head }) => genderOfRole(head) ?? []));
  if (byRole !== null) return { gender: byRole, isSure: true };
  const fullForms = person.forms.filter(({ keys }) => keys.length > 1);
  const names = (fullForms.length > 0 ? fullForms : person.forms)
    .map(({ keys }) => keys)
    // Kelly alone, who may be a Mr. Kelly, is of neither.
    .filter(([first = '']) => fullForms.length > 0 || !nameLexicon.isSurname(first));
  return {
    gender: agreed(names.flatMap((keys) => genderOfName(keys) ?? [])),
    isSure: names.some(([first = '']) => isGenderedInEnglish(first)),
  };
}

export function genderOfRole(head: string): Gender | null {
  if (feminineRoles.test(head)) return 'feminine';
  return masculineRoles.test(head) ? 'masculine' : genderOfTitle(head);
}

/** Whether somebody may be called by the noun of a role: not a man an *actress*. */
export function canHaveRole({ gender }: Pick<Person, 'gender'>, head: string): boolean {
  const told = genderOfRole(head);
  return told === null || gender === null || told === gender;
}

function agreed(genders: readonly Gender[]): Gender | null {
  const [first] = genders;
  return first !== undefined && genders.every((gender) => gender === first) ? first : null;
}
