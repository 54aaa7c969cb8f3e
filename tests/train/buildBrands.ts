import { readFileSync, writeFileSync } from 'node:fs';
import { foldLetters } from '../../lib/analysis/people/words/words';
import { lexiconTagsOf } from '../../lib/analysis/text/tagging';
import { nameLexicon } from '../../lib/analysis/people/words/nameLexicon';

/**
 * Writes `lib/analysis/people/lists/brands.json` from the brands of `simple-icons` (CC0-1.0): the titles of one word in Latin
 * letters that are nobody's name and that compromise's lexicon has neither as a word nor as an organisation. Run with `npm run train:brands -- FOLDER`, the unpacked package (`npm pack simple-icons@16.37.0`).
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npm run train:brands -- FOLDER_OF_SIMPLE_ICONS');
const file = 'lib/analysis/people/lists/brands.json';
/** Shorter ones are acronyms and endings, and nobody's surname looks like them. */
const leastLetters = 4;

const icons = JSON.parse(readFileSync(`${folder}/data/simple-icons.json`, 'utf8')) as readonly { title: string }[];
const brands = icons
  .map(({ title }) => foldLetters(title))
  .filter((key) => /^[a-z]+$/.test(key) && key.length >= leastLetters)
  .filter((key) => !nameLexicon.isFirstName(key) && !nameLexicon.isSurname(key) && lexiconTagsOf(key).length === 0);
writeFileSync(
  file,
  JSON.stringify(
    {
      about:
        'Brands of one word that are no name and no other word in compromise’s lexicon, folded to plain letters. Source: titles of simple-icons 16.37.0, CC0-1.0; written by tests/train/buildBrands.ts.',
      brands: [...new Set(brands)].sort().join(' '),
    },
    null,
    2,
  ) + '\n',
);
