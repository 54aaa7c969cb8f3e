import { articles } from '../../lexicon/functionWords';
import { kinNouns } from '../../lexicon/kinNouns';
import { personNouns } from '../../lexicon/speakerNouns';
import { hasTag } from '../scene/hasTag';
import { isPunctuation } from '../scene/isPunctuation';
import type { Item } from '../scene/scene';
import { headOf } from './headOf';
import { isCapitalised } from '../scene/isCapitalised';
import { isWord } from '../scene/isWord';
import { isOneOfSeveral } from './isOrdinal';
import { isHandle } from './nominalWords';
import type { NounPhrase } from './nounPhrase';
import { phraseStartingAt } from './phraseStartingAt';
import { isAgentNoun, isPersonNoun } from './speakerNoun';

/** The prosecutor, *Ann Lee*, …: the name that follows a phrase as an aside; the phrase itself when none does. */
export function nameAfter(items: readonly Item[], phrase: NounPhrase, limit: number): NounPhrase {
  const head = headOf(items, afterOwner(items, phrase));
  const comma = items[phrase.last + 1];
  const start = items[phrase.last + 2];
  if (!head || !isPunctuation(comma, ',')) return phrase;
  // the Governor, Ann Lee: a role in capitals
  if (isCapitalised(head) && !personNouns.has(head.normal)) return phrase;
  const name = phraseStartingAt(items, phrase.last + 2, limit);
  if (name && isDescription(items, phrase, name)) return name;
  if (!isCapitalised(start)) return name && (isUserName(items, name) || isNamedWithRole(items, name)) ? name : phrase;
  const after = name && items[name.last + 1];
  const last = name && items[name.last];
  // her son, *Tom*; one of them, *Tom*: those whom a family name need not tell.
  const isWhole = name && (name.last > name.first || kinNouns.has(head.normal) || isWord(items[phrase.first], 'one'));
  return isWhole && isCapitalised(last) && after?.kind !== 'word' ? name : phrase;
}

/** one user, *ann_lee*, wrote */
const isUserName = (items: readonly Item[], { first, last }: NounPhrase): boolean => {
  const word = items[first];
  return first === last && isWord(word) && isHandle(word);
};

/** his sister, *the cellist Ann Lee*, said */
function isNamedWithRole(items: readonly Item[], { first, last }: NounPhrase): boolean {
  const [name, after] = [items[last], items[last + 1]];
  return isWord(items[first], articles) && isCapitalised(name) && hasTag(name, 'Person') && after?.kind !== 'word';
}

/** The other, *a retired cook*, said: who one of several is. */
export function isDescription(items: readonly Item[], one: NounPhrase, { first, last }: NounPhrase): boolean {
  const [head, described] = [headOf(items, one), headOf(items, { first, last })];
  if (!head || !described || !isOneOfSeveral(head.normal)) return false;
  return isWord(items[first], /^an?$/) && (isPersonNoun(described.normal) || isAgentNoun(described));
}

/** the Council of Traders’ *chief executive*: a body in front is not who it is. */
function afterOwner(items: readonly Item[], { first, last }: NounPhrase): NounPhrase {
  for (let at = last - 1; at > first; at--) {
    const item = items[at];
    if (isCapitalised(item) && hasTag(item, 'Possessive')) return { first: at + 1, last };
  }
  return { first, last };
}
