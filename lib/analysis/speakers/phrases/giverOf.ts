import { isCueNoun } from '../../lexicon/cueNouns';
import { nounPrepositions, singularPossessives } from '../../lexicon/functionWords';
import { isPossessive } from '../scene/isPossessive';
import { mentionsIn } from '../scene/peopleIndex';
import { isWord } from '../scene/isWord';
import type { Item, Scene } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import { antecedent } from './antecedent';
import { headOf } from './headOf';
import type { NounPhrase } from './nounPhrase';
import { ownerEndingAt } from './ownerEndingAt';
import { isCueOrDocumentNoun } from './speakerNoun';

/** What somebody writes or says themselves; not so a report, a study or a law, which a body has. */
const ownWritings =
  /^(?:autobiography|blog|card|diary|e-?mail|essay|letter|memoirs?|message|note|post|postcard|speech|statement|telegram|testimony|text|tweet)$/;

/** Between an owner and the words stand no more: Lee’s *angry last* letter. */
const maxBetween = 3;

/** Whose words a source is: of *Lee’s* statement, *Lee’s* email to Park, or Lee, *whose* memoir, Lee; the phrase itself where it is nobody's words. */
export function giverOf(scene: Scene, phrase: NounPhrase): NounPhrase {
  const { items } = scene;
  const head = headOf(items, phrase);
  if (head && isCueOrDocumentNoun(head.normal) && isWord(items[phrase.first - 1], 'whose'))
    return antecedent(items, phrase.first - 1, sentenceStart(items, phrase.first)) ?? phrase;
  for (let at = phrase.first; at < phrase.last; at++) {
    const word = items[at];
    if (word?.kind !== 'word') continue;
    // said Omar Park of Lee’s claim; not so: the Board of Trade’s claim
    if (nounPrepositions.has(word.normal) && mentionsIn(scene.mentions, items[at - 1]?.span ?? word.span).length > 0)
      break;
    const owned = items.slice(at + 1, Math.min(phrase.last, at + maxBetween) + 1);
    const isOfWords = owned.some(namesWords);
    // her letter; not so: her lawyer’s letter
    if (singularPossessives.has(word.normal) && isOfWords && !owned.some(isOwner)) return { first: at, last: at };
    if (!isPossessive(word.token)) continue;
    return isOfWords ? (ownerEndingAt(scene, at, phrase.first) ?? phrase) : phrase;
  }
  return phrase;
}

const isOwner = (item: Item): boolean => item.kind === 'word' && isPossessive(item.token);

const namesWords = (item: Item): boolean => isWord(item) && (ownWritings.test(item.normal) || isCueNoun(item.normal));
