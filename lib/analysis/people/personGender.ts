import type { Gender } from '../types';
import { genderOfFirstName } from './nameLexicon';
import { genderOfTitle } from './nameParts';
import type { NamedPerson } from './namedPerson';
import type { Role } from './personRole';

const masculineRoles =
  /(?:^|[^o])(?:man|men)$|^(?:husband|son|father|brother|king|prince|actor|widower|uncle|nephew|grandfather|boy|boyfriend)$/;
const feminineRoles =
  /woman$|^(?:wife|daughter|mother|sister|queen|princess|actress|widow|aunt|niece|grandmother|girl|girlfriend|heroine|waitress|duchess)$/;

/** The gender that titles, first names or roles tell, the surest first; null when they tell none or contradict each other. */
export function tellGender(person: NamedPerson, roles: readonly Role[]): Gender | null {
  const byTitle = person.forms.flatMap(({ titleGender }) => titleGender ?? []);
  if (byTitle.length > 0) return agreed(byTitle);
  const byRole = agreed(roles.flatMap(({ head }) => genderOfRole(head) ?? []));
  const fullForms = person.forms.filter(({ keys }) => keys.length > 1);
  const forms = fullForms.length > 0 ? fullForms : person.forms;
  const byName = forms.flatMap(({ keys }) => genderOfFirstName(keys[0] ?? '') ?? []);
  return byRole ?? agreed(byName);
}

export function genderOfRole(head: string): Gender | null {
  if (feminineRoles.test(head)) return 'feminine';
  return masculineRoles.test(head) ? 'masculine' : genderOfTitle(head);
}

function agreed(genders: readonly Gender[]): Gender | null {
  const [first] = genders;
  return first !== undefined && genders.every((gender) => gender === first) ? first : null;
}
