import { lexiconTagsOf } from '../../text/tagging';
import list from '../lists/brands.json';

const brands = new Set(list.brands.split(' '));

/** Whether a folded word is a company, brand or organisation in simple-icons or compromise, and nobody’s name. */
export const isBrand = (key: string): boolean => brands.has(key) || lexiconTagsOf(key).includes('Organization');
