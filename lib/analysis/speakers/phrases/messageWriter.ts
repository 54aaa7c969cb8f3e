import { auxiliaries, thingRelatives } from '../../lexicon/functionWords';
import { isWord } from '../scene/isWord';
import type { Item, Scene } from '../scene/scene';
import { clauseSubject } from './clauseSubject';
import { messageSender } from './messageSender';
import { nameAfter } from './nameAfter';
import type { NounPhrase } from './nounPhrase';
import { ownerBefore } from './ownerBefore';
import { phraseEndingAt } from './phraseEndingAt';
import { phraseStartingAt } from './phraseStartingAt';
import { reporterOf } from './reporterOf';
import { subjectAt } from './subject';
import { stepOverVerbGroup } from './verbGroup';

/** A letter from *Lee*; *her* letter; *Lee* posted a letter; in a letter, *Lee* said: whom the sentence in [first, end) gives the message that the noun at an item names. */
export function messageWriter(
  scene: Scene,
  noun: number,
  [first, end]: readonly [first: number, end: number],
): NounPhrase | null {
  const { items } = scene;
  return (
    messageSender(items, noun, end) ??
    writerOf(items, noun, end) ??
    ownerBefore(scene, noun, first) ??
    giverBefore(items, noun, first) ??
    reporterIn(items, noun, first, end)
  );
}

/** In a letter, *Lee* said; *Lee* said in a letter. */
function reporterIn(items: readonly Item[], noun: number, first: number, end: number): NounPhrase | null {
  const message = phraseEndingAt(items, noun, first);
  return isWord(items[(message?.first ?? 0) - 1], /^(?:in|on|via)$/) ? reporterOf(items, first, end) : null;
}

/** a message that *Lee* sent to Park; the text that Park got from *Lee*: a clause that tells of the message. */
export function writerOf(items: readonly Item[], noun: number, end: number): NounPhrase | null {
  const subject = phraseStartingAt(items, isWord(items[noun + 1], thingRelatives) ? noun + 2 : noun + 1, end);
  if (!subject) return null;
  const verb = [1, 2].map((step) => subject.last + step).find((at) => !isWord(items[at], auxiliaries)) ?? 0;
  if (isWord(items[verb], givingVerbs)) return subject;
  const from = verb + items.slice(verb, end).findIndex((item) => isWord(item, 'from'));
  const giver =
    isWord(items[verb], /^(?:gets?|got|received?)$/) && from >= verb ? phraseStartingAt(items, from + 1, end) : null;
  return giver && nameAfter(items, giver, end);
}

/** *Lee* issued an update, which; *Lee* sent Park a note calling; *Lee* sends out a message to members saying: whoever gives it out. */
export function giverBefore(items: readonly Item[], noun: number, limit: number): NounPhrase | null {
  const message = phraseEndingAt(items, noun, limit);
  if (!message) return null;
  const particle = isWord(items[message.first - 1], /^(?:out|up)$/) ? 2 : 1;
  const taker = phraseEndingAt(items, message.first - 1, limit);
  const giving = [message.first - particle, (taker?.first ?? 0) - 1].find((at) => isWord(items[at], givingVerbs));
  if (giving === undefined) return null;
  const { at } = stepOverVerbGroup(items, giving, limit);
  return isWord(items[giving], /ing$/) ? clauseSubject(items, giving, limit) : subjectAt(items, at, limit);
}

const givingVerbs =
  /^(?:distribut(?:e|ed|es|ing)|gave|gives?|giving|issu(?:e|ed|es|ing)|left|leaves?|post(?:ed|ing|s)?|publish(?:ed|es|ing)?|put|puts|read|releas(?:e|ed|es|ing)|sen[dt]|sends|sending|serve[ds]?|serving|shar(?:e|ed|es|ing)|sign(?:ed|ing|s)?|tweet(?:ed|ing|s)?|upload(?:ed|ing|s)?|writes?|wrote)$/;
