import { addresseeVerbs } from '../../lexicon/addresseeVerbs';
import { nounPrepositions, objectPronouns, subjectRelatives, subordinators } from '../../lexicon/functionWords';
import { reportVerbs } from '../../lexicon/reportVerbs';
import { finiteParts } from '../../syntax/sentence/partsOfSpeech';
import { isFinite } from '../phrases/isFinite';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { stepOverVerbGroup } from '../phrases/verbGroup';
import { isCapitalised } from '../scene/isCapitalised';
import { isWord } from '../scene/isWord';
import { quotedTokens } from '../scene/quotedTokens';
import type { Item, NarrationWord, Part, Scene } from '../scene/scene';

/**
 * Sailors *who warned him of the fire* “were ignored”; those *who call it safe* “have not seen it”: whether the clause of a verb
 * that “who” is the subject of is over before a quotation, which begins with a verb and tells of the same people. Not so: the
 * man who said the wall “was wet”.
 */
export function isOverBefore(scene: Scene, part: Part, verb: number): boolean {
  const { items } = scene;
  const word = items[verb];
  if (word?.kind !== 'word' || !word.cue || part.item - verb === 1) return false;
  if (!isWord(items[stepOverVerbGroup(items, verb, 0).at], subjectRelatives)) return false;
  const between = items.slice(verb + 1, part.item);
  if (between.some((item) => !isWord(item) || item.cue || subordinators.has(item.normal) || isWord(item, /^who/)))
    return false;
  const first = quotedTokens(scene, part)[0]?.part ?? '';
  // people who say: what follows has the form of an infinitive too
  if (!finiteParts.test(first) && !(first === 'VB' && word.cue.form === 'base')) return false;
  if (!reportVerbs.get(word.cue.infinitive)?.includes('that')) return true;
  return between.some(isFinite) || !hasSubject(items, word, verb, part.item);
}

/** said *the wall* “was wet”; not so: warned him *of* the fire “were ignored”. */
function hasSubject(items: readonly Item[], { cue }: NarrationWord, verb: number, quote: number): boolean {
  const subject = phraseEndingAt(items, quote - 1, verb + 1);
  if (!subject || isWord(items[subject.first - 1], nounPrepositions)) return false;
  const [told, preposition] = [items[verb + 1], items[verb + 2]];
  const isTold =
    isWord(told) &&
    (objectPronouns.has(told.normal) || (isCapitalised(told) && addresseeVerbs.has(cue?.infinitive ?? '')));
  return !(isTold && isWord(preposition, nounPrepositions));
}
