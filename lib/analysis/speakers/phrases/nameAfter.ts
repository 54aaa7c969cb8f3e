import { kinNouns } from '../../lexicon/kinNouns';
import { personNouns } from '../../lexicon/speakerNouns';
import { hasTag } from '../scene/hasTag';
import { isPunctuation } from '../scene/isPunctuation';
import type { Item } from '../scene/scene';
import { headOf } from './headOf';
import { isCapitalised } from '../scene/isCapitalised';
import type { NounPhrase } from './nounPhrase';
import { phraseStartingAt } from './phraseStartingAt';

/** The prosecutor, *Ann Lee*, …: the name that follows a phrase as an aside; the phrase itself when none does. */
export function nameAfter(items: readonly Item[], phrase: NounPhrase, limit: number): NounPhrase {
  const head = headOf(items, afterOwner(items, phrase));
  const comma = items[phrase.last + 1];
  const start = items[phrase.last + 2];
  if (!head || !isPunctuation(comma, ',')) return phrase;
  // the Governor, Ann Lee: a role in capitals
  if (isCapitalised(head) && !personNouns.has(head.normal)) return phrase;
  if (!isCapitalised(start)) return phrase;
  const name = phraseStartingAt(items, phrase.last + 2, limit);
  const after = name && items[name.last + 1];
  const last = name && items[name.last];
  // her son, *Tom*: those whom a family name need not tell.
  const isWhole = name && (name.last > name.first || kinNouns.has(head.normal));
  return isWhole && isCapitalised(last) && after?.kind !== 'word' ? name : phrase;
}

/** the Council of Traders’ *chief executive*: a body in front is not who it is. */
function afterOwner(items: readonly Item[], { first, last }: NounPhrase): NounPhrase {
  for (let at = last - 1; at > first; at--) {
    const item = items[at];
    if (isCapitalised(item) && hasTag(item, 'Possessive')) return { first: at + 1, last };
  }
  return { first, last };
}
