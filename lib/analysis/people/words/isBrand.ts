import { lexiconTagsOf } from '../../text/tagging';
import list from '../lists/brands.json';

const brands = new Set(list.brands.split(' '));

/** Whether a folded word is known as a company, a brand or a body, and as nobody's name: simple-icons' and compromise's. */
export const isBrand = (key: string): boolean => brands.has(key) || lexiconTagsOf(key).includes('Organization');
