import type { Gender } from '../result/analysis';
import { genderOfFirstName, isGenderedInEnglish } from '../people/words/nameLexicon';
import { genderOfTitle } from '../people/names/nameParts';
import type { NamedPerson } from '../people/names/namedPerson';
import type { Role } from '../people/roles/role';

const masculineRoles =
  /(?:^|[^o])(?:man|men)$|^(?:husband|son|father|brother|king|prince|actor|widower|uncle|nephew|grandfather|boy|boyfriend)$/;
const feminineRoles =
  /woman$|^(?:wife|daughter|mother|sister|queen|princess|actress|widow|aunt|niece|grandmother|girl|girlfriend|heroine|waitress|duchess)$/;

export interface ToldGender {
  readonly gender: Gender | null;
  /** Whether nothing may contradict it. First names that only some country's lists have are not sure: "Deniz", "Jan". */
  readonly isSure: boolean;
}

/** The gender that titles, roles or first names tell, the surest first; null when they tell none or contradict each other. */
export function tellGender(person: NamedPerson, roles: readonly Role[]): ToldGender {
  const byTitle = person.forms.flatMap(({ titleGender }) => titleGender ?? []);
  if (byTitle.length > 0) return { gender: agreed(byTitle), isSure: true };
  const byRole = agreed(roles.flatMap(({ head }) => genderOfRole(head) ?? []));
  if (byRole !== null) return { gender: byRole, isSure: true };
  const fullForms = person.forms.filter(({ keys }) => keys.length > 1);
  const firstNames = (fullForms.length > 0 ? fullForms : person.forms).map(({ keys }) => keys[0] ?? '');
  return {
    gender: agreed(firstNames.flatMap((name) => genderOfFirstName(name) ?? [])),
    isSure: firstNames.some(isGenderedInEnglish),
  };
}

export function genderOfRole(head: string): Gender | null {
  if (feminineRoles.test(head)) return 'feminine';
  return masculineRoles.test(head) ? 'masculine' : genderOfTitle(head);
}

function agreed(genders: readonly Gender[]): Gender | null {
  const [first] = genders;
  return first !== undefined && genders.every((gender) => gender === first) ? first : null;
}
