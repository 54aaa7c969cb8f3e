import { isCueNoun } from '../../lexicon/cueNouns';
import { nounPrepositions } from '../../lexicon/functionWords';
import { mentionsIn } from '../scene/peopleIndex';
import { isWord } from '../scene/isWord';
import type { Scene } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import { antecedent } from './antecedent';
import { headOf } from './headOf';
import type { NounPhrase } from './nounPhrase';
import { ownerBefore } from './ownerBefore';
import { isCueOrDocumentNoun } from './speakerNoun';

/** What somebody writes or says themselves; not so a report, a study or a law, which a body has. */
const ownWritings =
  /^(?:autobiography|blog|diary|e-?mail|essay|letter|memoirs?|message|note|post|speech|statement|testimony|text|tweet)$/;

/** Whose words a source is: of *Lee’s* statement, *Lee’s* email to Park, or Lee, *whose* memoir, Lee; the phrase itself where it is nobody's words. */
export function giverOf(scene: Scene, phrase: NounPhrase): NounPhrase {
  const { items } = scene;
  const head = headOf(items, phrase);
  if (head && isCueOrDocumentNoun(head.normal) && isWord(items[phrase.first - 1], 'whose'))
    return antecedent(items, phrase.first - 1, sentenceStart(items, phrase.first)) ?? phrase;
  for (let at = phrase.first; at <= phrase.last; at++) {
    const word = items[at];
    if (word?.kind !== 'word') continue;
    // said Omar Park of Lee’s claim; not so: the Board of Trade’s claim
    if (nounPrepositions.has(word.normal) && mentionsIn(scene.mentions, items[at - 1]?.span ?? word.span).length > 0)
      break;
    const isOfWords = ownWritings.test(word.normal) || isCueNoun(word.normal);
    const owner = isOfWords ? ownerBefore(scene, at, phrase.first) : null;
    if (owner) return owner;
  }
  return phrase;
}
