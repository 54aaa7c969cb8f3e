import { negativeWords, passiveAuxiliaries } from '../../lexicon/functionWords';
import { mainSubject } from '../phrases/clauseSubject';
import { nameAfter } from '../phrases/nameAfter';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isThing } from '../phrases/phraseShape';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { reporterOf } from '../phrases/reporterOf';
import { sentenceSubject, topicOf } from '../phrases/subjectBefore';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';

/** Whom a sentence of narration hands the word to, for the quotation that follows it; null where it is about nobody. */
export function leadPhrase(items: readonly Item[], first: number, end: number): NounPhrase | null {
  const whole =
    topicOf(items, first, end) ??
    exception(items, first, end) ??
    reporterOf(items, first, end) ??
    agent(items, first, end) ??
    affected(items, first, end) ??
    sentenceSubject(items, first, end);
  return whole && nameAfter(items, whole, end);
}

/** Nobody was more surprised than *Lee*; nobody misses it more than *Lee*. */
function exception(items: readonly Item[], first: number, end: number): NounPhrase | null {
  const opening = items[first];
  if (opening?.kind !== 'word' || !(negativeWords.has(opening.normal) || opening.normal === 'few')) return null;
  for (let at = end - 1; at > first; at--) {
    if (isWord(items[at], 'than')) return phraseStartingAt(items, at + 1, end);
  }
  return null;
}

/** Park was carried out by *Lee*. */
function agent(items: readonly Item[], first: number, end: number): NounPhrase | null {
  for (let at = first; at < end; at++) {
    if (!isWord(items[at], passiveAuxiliaries)) continue;
    for (let by = at + 2; by < end && by <= at + maxPassive; by++) {
      if (items[by]?.kind !== 'word') break;
      if (isWord(items[by], 'by'))
        return hasParticiple(items, at + 1, by) ? phraseStartingAt(items, by + 1, end) : null;
    }
  }
  return null;
}

/** was *carried out of the burning house* by: so many items. */
const maxPassive = 8;

const hasParticiple = (items: readonly Item[], first: number, end: number): boolean =>
  items
    .slice(first, end)
    .some((item) => item.kind === 'word' && (item.token.tags.has('PastTense') || item.token.tags.has('Participle')));

/** Park’s death shocked *Lee*; the news pleased *Lee*: a thing does it, and somebody feels it. */
function affected(items: readonly Item[], first: number, end: number): NounPhrase | null {
  const subject = mainSubject(items, first, end);
  const verb = subject && items[subject.last + 1];
  if (!subject || !isThing(items, subject) || verb?.kind !== 'word' || !verb.token.tags.has('PastTense')) return null;
  return phraseStartingAt(items, subject.last + 2, end);
}
