import list from '../lists/peoples.json';
import { nameLexicon } from './nameLexicon';

const peoples = new Set(list.peoples.split(' '));

/** Whether a folded word is somebody, or several, of a people, a place or a faith, and nobody’s name: "uruguayan", "sikhs". */
export const isPeople = (key: string): boolean =>
  peoples.has(key.replace(/s$/, '')) && !nameLexicon.isFirstName(key) && !nameLexicon.isSurname(key);
