import {
  auxiliaries,
  frontingConjunctions,
  personalPronouns,
  questionWords,
  singularCopulas,
} from '../../lexicon/functionWords';
import { hasTag } from '../scene/hasTag';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import { finiteSubject, mainSubject } from './mainSubject';
import { nameAfter } from './nameAfter';
import type { NounPhrase } from './nounPhrase';
import { agent, presented, secondSubject } from './otherSubjects';
import { isNameLike } from './phraseShape';
import { phraseStartingAt } from './phraseStartingAt';
import { reporterOf } from './reporterOf';

/** So many sentences of narration are looked at for what a pronoun takes up. */
const maxSentences = 2;

/** So many quoted sentences may stand between a pronoun and that narration. */
const maxQuoted = 6;

/**
 * The subjects that a pronoun may take up, the likeliest first: of the words before it in its own sentence, then of the
 * sentences of narration before. Whoever a sentence says to speak counts as its subject. After Hobbs (1978), who searches
 * the sentence before from left to right, and with the preference for a subject of centering theory (Grosz et al. 1995).
 */
export function subjectsBefore(items: readonly Item[], at: number): NounPhrase[] {
  const subjects: NounPhrase[] = [];
  const start = sentenceStart(items, at);
  const own =
    reporterOf(items, start, at) ??
    (isAfterContent(items, start, at) ? null : openingSubject(items, start, at)) ??
    frontedSubject(items, start, at);
  if (own && own.last < at) subjects.push(own);
  let end = start - 1;
  let quoted = 0;
  for (let sentences = 0; sentences < maxSentences && end > 0 && quoted < maxQuoted;) {
    const first = sentenceStart(items, end);
    if (items.slice(first, end).some((item) => item.kind === 'word')) {
      sentences++;
      const subject = sentenceSubject(items, first, end);
      const other = (subject && secondSubject(items, subject, end)) ?? agent(items, first, end);
      for (const phrase of [subject, other]) if (phrase) subjects.push(phrase);
    } else if (first < end) quoted++;
    end = first - 1;
  }
  return subjects;
}

/** Whom a sentence of narration is about: who speaks in it, else its subject, as the question's is (why did *he* leave?). */
export function sentenceSubject(items: readonly Item[], first: number, end: number): NounPhrase | null {
  return (
    reporterOf(items, first, end) ??
    topicOf(items, first, end) ??
    questionSubject(items, first, end) ??
    presented(items, first, end) ??
    mainSubject(items, first, end)
  );
}

/** Asked by the judge, Ann Lee, *she* …: a participle that opens the sentence leads to nobody before its subject. */
const openingSubject = (items: readonly Item[], start: number, at: number): NounPhrase | null =>
  hasTag(items[start], 'PastTense') ? finiteSubject(items, start, at) : mainSubject(items, start, at);

/** When *Lee* said that “…”, she …: the subject of a clause in front. */
function frontedSubject(items: readonly Item[], start: number, at: number): NounPhrase | null {
  const opening = items[start];
  if (!isWord(opening, frontingConjunctions)) return null;
  const phrase = phraseStartingAt(items, start + 1, at);
  return phrase?.first === start + 1 && isNameLike(items, phrase) ? phrase : null;
}

/** Why was *he* out in the rain? */
function questionSubject(items: readonly Item[], first: number, end: number): NounPhrase | null {
  const [question, auxiliary, subject] = [items[first], items[first + 1], items[first + 2]];
  if (question?.kind !== 'word' || auxiliary?.kind !== 'word' || subject?.kind !== 'word') return null;
  if (!questionWords.has(question.normal) || !auxiliaries.has(auxiliary.normal)) return null;
  const at = first + 2;
  return personalPronouns.has(subject.normal) ? { first: at, last: at } : phraseStartingAt(items, at, end);
}

/**
 * Whether the words before the pronoun in its sentence are what is reported: Lee is “gone”, he said. Not so: when Lee left, “…,”
 * he said; Lee spoke of “debts”: “…,” he said.
 */
export function isAfterContent(items: readonly Item[], start: number, at: number): boolean {
  const before = items[at - 1];
  const quote = items.slice(start, at).findLastIndex((item) => item.kind === 'quote');
  const opening = items[start + quote - 1];
  return (before?.kind === 'quote' || isPunctuation(before, ',')) && quote > 0 && opening?.kind === 'word';
}

/** It was *Lee* who …; if anybody knows, it is *Lee*; for *Lee*, …; to *Lee* it …; what *Lee* met was …; meet *Lee*: whom a sentence is about when its subject does not say. */
export function topicOf(items: readonly Item[], first: number, end: number): NounPhrase | null {
  for (let at = first; at + 2 < end && at < first + 30; at++) {
    const [it, was] = [items[at], items[at + 1]];
    if (it?.kind !== 'word') continue;
    const isCleft = it.normal === 'it' && isWord(was, singularCopulas);
    const isTopic = at === first && /^(?:for|to)$/.test(it.normal);
    const isMet = at === first && /^(?:meet|take)$/.test(it.normal);
    const isWhat = at === first && it.normal === 'what';
    if (!isCleft && !isTopic && !isMet && !isWhat) continue;
    const phrase = phraseStartingAt(items, at + (isCleft ? 2 : 1), end);
    const after = phrase && items[phrase.last + 1];
    const named = phrase && nameAfter(items, phrase, end);
    if (isCleft && named && isWord(items[afterComma(items, named.last + 1)], 'who')) return named;
    if (isCleft && named && named.last === end - 1 && isNameLike(items, named)) return named;
    if (isTopic && (isPunctuation(after, ',') || isWord(after, 'it'))) return phrase;
    if (isWhat && phrase?.first === first + 1 && isNameLike(items, phrase)) return phrase;
    if (isMet && phrase && after?.kind !== 'word' && isNameLike(items, phrase)) return phrase;
  }
  return null;
}

/** it was her coach, Lee, *who* …: the item behind a comma. */
const afterComma = (items: readonly Item[], at: number): number => (isPunctuation(items[at], ',') ? at + 1 : at);
