import { isCueNoun } from '../../lexicon/cueNouns';
import { clauseWords, negativeWords, singularCopulas } from '../../lexicon/functionWords';
import { mainSubject } from '../phrases/mainSubject';
import { messages, messageSender } from '../phrases/messageSender';
import type { NounPhrase } from '../phrases/nounPhrase';
import { agent, isCause, presented, secondSubject } from '../phrases/otherSubjects';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { reporterOf } from '../phrases/reporterOf';
import { sentenceSubject, topicOf } from '../phrases/subjectsBefore';
import { hasTag } from '../scene/hasTag';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';

/** Whom a sentence hands the word to. */
export interface Lead {
  readonly phrase: NounPhrase;
  /**
   * How the sentence has them: as who speaks in it or is asked to, as whom it is about, or as whom it leads up to, so that what
   * they say may be about whoever it names before.
   */
  readonly as: 'speaker' | 'subject' | 'end';
}

/**
 * Whom a sentence of narration hands the word to, for the quotation that follows it; null where it is about nobody.
 *
 * @param asks whether the quotation is a question
 */
export function leadPhrase(items: readonly Item[], first: number, end: number, asks: boolean): Lead | null {
  const subject = topicOf(items, first, end);
  if (subject) return { phrase: subject, as: 'subject' };
  const last = exception(items, first, end);
  if (last) return { phrase: last, as: 'end' };
  const answering = asks ? null : asked(items, first, end);
  if (answering) return { phrase: answering, as: 'speaker' };
  const reporter = reporterOf(items, first, end);
  if (reporter) return { phrase: reporter, as: 'speaker' };
  const other =
    sender(items, first, end) ??
    agent(items, first, end) ??
    affected(items, first, end) ??
    presented(items, first, end);
  if (other) return { phrase: other, as: 'end' };
  const whole = sentenceSubject(items, first, end);
  const phrase = whole && (secondSubject(items, whole, end) ?? whole);
  return phrase && { phrase, as: 'subject' };
}

/** Reporters asked *Lee* whether she would go; asked *Lee* about the boat: to whom a sentence puts a question. */
function asked(items: readonly Item[], first: number, end: number): NounPhrase | null {
  for (let at = first; at < end; at++) {
    if (!isWord(items[at], /^(?:ask|asked|asks)$/)) continue;
    const phrase = phraseStartingAt(items, at + 1, end);
    const question = phrase && items[phrase.last + 1];
    if (isWord(question, clauseWords) || isWord(question, 'about')) return phrase;
  }
  return null;
}

/** Nobody was more surprised than *Lee*; few knew her better than *Lee*. */
function exception(items: readonly Item[], first: number, end: number): NounPhrase | null {
  const opening = items[first];
  if (opening?.kind !== 'word' || !(negativeWords.has(opening.normal) || opening.normal === 'few')) return null;
  for (let at = end - 1; at > first; at--) {
    if (isWord(items[at], 'than')) return phraseStartingAt(items, at + 1, end);
  }
  return null;
}

/** Park got a text from her brother, *Lee*; at the gate was a note from *Lee*: who sent what somebody has got, or what is somewhere. */
function sender(items: readonly Item[], first: number, end: number): NounPhrase | null {
  for (let at = first; at < end; at++) {
    const item = items[at];
    if (!isWord(item) || !(isCueNoun(item.normal) || messages.test(item.normal))) continue;
    const message = phraseEndingAt(items, at, first);
    const source = isBrought(items[(message?.first ?? 0) - 1]) ? messageSender(items, at, end) : null;
    if (source) return source;
  }
  return null;
}

/** got, received; at the gate was: the verb before a message that somebody has now. */
const isBrought = (item: Item | undefined): boolean =>
  isWord(item, /^(?:gets?|got|receive[ds]?)$/) || isWord(item, singularCopulas);

/** Park’s death has shocked *Lee*; the news came as a shock to *Lee*: a thing does it, and somebody feels it. */
function affected(items: readonly Item[], first: number, end: number): NounPhrase | null {
  const subject = mainSubject(items, first, end);
  if (!subject || !isCause(items, subject)) return null;
  const limit = Math.min(end, subject.last + maxToVerb);
  const offset = items
    .slice(subject.last + 1, limit)
    .findIndex((item) => item.kind !== 'word' || hasTag(item, 'PastTense'));
  const at = subject.last + 1 + offset;
  if (offset < 0 || !hasTag(items[at], 'PastTense')) return null;
  for (let to = end - 2; to > at; to--) {
    const phrase = isWord(items[to], 'to') ? phraseStartingAt(items, to + 1, end) : null;
    if (phrase?.last === end - 1) return phrase;
  }
  return phraseStartingAt(items, at + 1, end);
}

/** *stroke in April this year* robbed: so many items. */
const maxToVerb = 6;
