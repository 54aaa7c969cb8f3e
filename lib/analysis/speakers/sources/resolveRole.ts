import { genderOfRole } from '../../coreference/personGender';
import type { Person } from '../../result/analysis';
import { clauseWords } from '../../lexicon/functionWords';
import { organisationNouns, personNouns } from '../../lexicon/speakerNouns';
import { isCapitalised } from '../scene/isCapitalised';
import { isAgentNoun } from '../phrases/speakerNoun';
import type { NounPhrase } from '../phrases/nounPhrase';
import { subjectsBefore } from '../phrases/subjectBefore';
import { isPossessive } from '../scene/isPossessive';
import { isWord } from '../scene/isWord';
import type { Item, NarrationWord } from '../scene/scene';
import { isBorneByAnother } from './isBorneByAnother';
import type { Source, SourceContext } from './source';

/**
 * Whom a definite role without a name takes up ("the businessman"): the subject of the sentence before, when that is a person.
 * Null when it is not, and when the words before give the role to somebody else ("a businessman told Lee …").
 */
export function resolveRole(
  context: SourceContext,
  phrase: NounPhrase,
  words: readonly NarrationWord[],
  read: (phrase: NounPhrase) => Source | null,
): Person | null {
  const { scene } = context;
  const [determiner, ...rest] = words;
  const head = rest.at(-1);
  const isCompatriot = words.length === 2 && head !== undefined && isCountryman(head);
  if (!determiner || !head || determiner.normal !== 'the' || (isCapitalised(head) && !isCompatriot)) return null;
  // The victim's mother is not the victim.
  if (words.some((word) => word !== head && isPossessive(word.token))) return null;
  const isPerson =
    isCompatriot || personNouns.has(head.normal) || (!organisationNouns.has(head.normal) && isAgentNoun(head));
  if (!isPerson) return null;
  const [first] = subjectsBefore(scene.items, phrase.first);
  const subject = first && !isDoneBy(scene.items, first, phrase) ? read(first) : null;
  const person = subject && scene.people.find(({ id }) => id === subject.personId);
  const gender = genderOfRole(head.normal);
  if (!person || (gender && person.gender && person.gender !== gender)) return null;
  return isBorneByAnother(context, head.normal, phrase.first, person) ? null : person;
}

/** Lee heard *the driver* shout: somebody else, to whom a subject does something. */
function isDoneBy(items: readonly Item[], subject: NounPhrase, { first }: NounPhrase): boolean {
  const verbs = items.slice(subject.last + 1, first);
  return (
    verbs.length > 0 &&
    verbs.length <= maxVerbs &&
    verbs.every((item) => isWord(item) && !clauseWords.has(item.normal) && item.token.tags.has('Verb'))
  );
}

/** had *once told* the driver: so many words. */
const maxVerbs = 4;

/** the *Pole*, the *Italian*: one of them; not so the British, the French, the Chinese, who may be all. */
const isCountryman = (word: NarrationWord): boolean =>
  isCapitalised(word) &&
  (countrymen.has(word.normal) || (word.normal.endsWith('an') && word.token.tags.has('Demonym')));

const countrymen: ReadonlySet<string> = new Set(
  `brit briton croat czech dane dutchman englishman englishwoman finn frenchman frenchwoman greek icelander irishman irishwoman
  kiwi new-zealander pole scot scotsman serb slovak slovene spaniard swede turk ulsterman welshman`.split(/\s+/),
);
