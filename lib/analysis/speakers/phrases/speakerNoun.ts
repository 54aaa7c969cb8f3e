import { isCueNoun } from '../../lexicon/cueNouns';
import { documentNouns, groupNouns, organisationNouns, personNouns } from '../../lexicon/speakerNouns';
import type { SourceType } from '../../result/analysis';
import type { NarrationWord } from '../scene/scene';

/** What a listed noun, singular or plural, stands for as a source; null when it is not listed. */
export function nounSource(noun: string): SourceType | null {
  if (personNouns.has(noun)) return 'unnamed-person';
  if (groupNouns.has(noun)) return 'group';
  if (organisationNouns.has(noun)) return 'organisation';
  if (documentNouns.has(noun)) return 'document';
  const stems = singulars(noun);
  const isListed = (nouns: ReadonlySet<string>) => stems.some((stem) => nouns.has(stem));
  if (isListed(personNouns) || isListed(groupNouns)) return 'group';
  if (isListed(organisationNouns)) return 'organisation';
  return isListed(documentNouns) ? 'document' : null;
}

/** What a word may be the plural of: women, wives, ministries, sailors, witnesses; none for a singular. */
const singulars = (word: string): string[] =>
  [
    word.replace(/men$/, 'man'),
    word.replace(/ves$/, 'fe'),
    word.replace(/ies$/, 'y'),
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
  ].filter((stem) => stem !== word);

/** A noun for one person or several: a *sailor*, *sailors*, the *crew*. */
export const isPersonNoun = (noun: string): boolean => /^(?:group|unnamed-person)$/.test(String(nounSource(noun)));

/** What somebody’s words are called: a *claim*, the *statements*; a *report*, an *email*. */
export const isCueOrDocumentNoun = (noun: string): boolean => isCueNoun(noun) || nounSource(noun) === 'document';

/** A noun in no list that by its ending is somebody: a *roofer*, a *herpetologist*. */
export const isAgentNoun = ({ normal, token }: NarrationWord): boolean =>
  /(?:er|or|ist|ian|man|woman|person|ee|eer|.boy|.girl|mistress)$/.test(normal) &&
  !notAgents.has(normal) &&
  token.tags.has('Noun');

/** Several of them: *roofers*. */
export const isAgentPlural = (word: NarrationWord): boolean =>
  word.token.tags.has('Plural') && isAgentNoun({ ...word, normal: word.normal.replace(/s$/, '') });

/** Things whose names end like those of people. */
const notAgents: ReadonlySet<string> = new Set(
  `anger answer border calculator cancer career center chamber chapter character cluster coffee color computer
  container corner counter cover danger degree disaster disorder door elevator error factor fee fever filter finger fist
  flavor floor flower folder former gender guarantee harbor honor horror humor hunger indicator kilometer knee
  labor ladder latter layer letter list liver manner matter meter mirror mist monitor motor newsletter number odor offer
  order paper parameter pepper poster power processor quarter razor reactor register remainder reminder river rumor
  sector semester server shelter shoulder shower shutter soccer summer temper terror theater theatre thunder tower
  tractor trailer transfer tree trigger tumor twist vector water weather wonder winter wrist`.split(/\s+/),
);
