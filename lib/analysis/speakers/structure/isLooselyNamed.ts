import { openingDeterminers, quantifiers } from '../../lexicon/functionWords';
import { headOf } from '../phrases/headOf';
import type { NounPhrase } from '../phrases/nounPhrase';
import { nounSource } from '../phrases/speakerNoun';
import { hasTag } from '../scene/hasTag';
import { isCapitalised } from '../scene/isCapitalised';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item, Part, Scene } from '../scene/scene';
import { endsSentence } from '../scene/sentence';
import { governorsOf } from './governor';

/**
 * Many voters *see* it as “…”; Lee *fears* a vote on the “…” plan: what people see in a thing is in nobody's words, and a verb
 * of seeing or doing has a describing word only where the sentence's tree hangs it on the verb; so has one of saying
 * that a comma cuts off from it.
 */
export function isLooselyNamed(scene: Scene, part: Part, at: number, source: NounPhrase): boolean {
  const { items, structure } = scene;
  const verb = items[at];
  if (verb?.kind !== 'word') return false;
  const governors = governorsOf(scene, part);
  // spoke of a “…” promise
  if (verb.cue?.isLabel !== true || verb.cue.infinitive === 'speak')
    return governors.length === 0 && isModifier(items, part) && isCutOff(items, at, part.item);
  if (part.item - at > 1 && isAnyGroup(items, source)) return true;
  const own = governors.findIndex((one) => one.kind === 'verb' && structure.itemAt[one.clause.verb] === at);
  const governor = governors[own];
  const isHeld = own > 0 || (governor?.kind === 'verb' && governor.isDirect);
  return !isHeld && (verb.cue.form === 'base' || isModifier(items, part));
}

/** “…,” said Lee*,* whose book is full of “…” tales; Lee wrote it on a wall*,* part of a “…” fashion: whether a comma stands between. */
const isCutOff = (items: readonly Item[], verb: number, quote: number): boolean =>
  items.slice(verb + 1, quote).some((item) => isPunctuation(item, ','));

/** *Many Americans*, *audiences*, *critics in both parties*: people of a kind, and nobody in particular. */
function isAnyGroup(items: readonly Item[], source: NounPhrase): boolean {
  const [first, head] = [items[source.first], headOf(items, source)];
  if (!head || nounSource(head.normal) !== 'group' || isWord(first, openingDeterminers)) return false;
  const opensSentence = source.first === source.last && endsSentence(items[source.first - 1]);
  return isWord(first, quantifiers) || !isCapitalised(head) || opensSentence;
}

/** the “…” *plan* */
const isModifier = (items: readonly Item[], { item }: Part): boolean => hasTag(items[item + 1], 'Noun');
