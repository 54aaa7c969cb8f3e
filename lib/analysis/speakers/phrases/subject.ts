import {
  copulas,
  nounPrepositions,
  relativePronouns,
  speechParticles,
  subjectRelatives,
} from '../../lexicon/functionWords';
import { hasTag } from '../scene/hasTag';
import { isCapitalised } from '../scene/isCapitalised';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import { acrossAside } from './acrossAside';
import { antecedent, ownerOfClause } from './antecedent';
import { clauseSubject } from './clauseSubject';
import { gerundSubject, hearing, isVerb } from './gerundSubject';
import { nameBefore } from './nameBefore';
import { beforeBracket, type NounPhrase } from './nounPhrase';
import { phraseEndingAt } from './phraseEndingAt';
import { stepOverVerbGroup } from './verbGroup';

/**
 * Who does what the cue at `at` says: the noun phrase that is its subject. Null when it has none in its sentence (passive, imperative).
 * Looks to the left only; see {@link invertedSubject} for "said Ms Lee".
 */
export function subjectOf(items: readonly Item[], at: number): NounPhrase | null {
  const cue = items[at];
  if (cue?.kind !== 'word' || !cue.cue) return null;
  // Lee accused of “…”: a headline leaves out who accuses
  if (cue.cue.infinitive === 'accuse' && isWord(items[at + 1], 'of')) return null;
  const limit = sentenceStart(items, at);
  const { at: before, isPassive, isProgressive, skippedVerb } = stepOverVerbGroup(items, at, limit);
  const form = cue.cue.form;
  if (isPassive && (form === 'past' || form === 'participle')) return null;
  const item = items[before];
  if (form === 'gerund' && isWord(item, partitives)) return wholeOf(items, before, limit);
  if (form === 'gerund' && !isProgressive && !skippedVerb)
    return gerundSubject(items, before, limit) ?? clauseSubject(items, at, limit);
  if (form !== 'base') return finiteSubject(items, before, limit);
  const subject = isWord(item, 'to') ? clauseSubject(items, before, limit) : finiteSubject(items, before, limit);
  return subject && isDemanded(items, subject, at) ? null : subject;
}

/** *The growers* left, some shouting: of whom some do. Not so: Lee left the stage, some shouting. */
function wholeOf(items: readonly Item[], part: number, limit: number): NounPhrase | null {
  const whole = clauseSubject(items, part, limit);
  return whole && hasTag(items[whole.last], 'Plural') ? whole : null;
}

const partitives = /^(?:many|most|several|some)$/;

/** *Lee* has called; *Lee* regrets having called. */
const finiteSubject = (items: readonly Item[], before: number, limit: number): NounPhrase | null =>
  isWord(items[before], 'having') ? clauseSubject(items, before, limit) : subjectAt(items, before, limit);

/** Lee asked that *Park call* it “…”: what somebody is to say, and by its form has not said. */
function isDemanded(items: readonly Item[], { first, last }: NounPhrase, verb: number): boolean {
  const head = items[last];
  if (last !== verb - 1 || !isWord(items[first - 1], 'that') || head?.kind !== 'word') return false;
  return /^(?:he|she|it)$/.test(head.normal) || (isCapitalised(head) && !head.normal.endsWith('s'));
}

/** The subject of a verb group that begins right after the item at `before`; null when none ends there. */
export function subjectAt(items: readonly Item[], before: number, limit: number): NounPhrase | null {
  const item = items[before];
  if (before < limit || !item) return null;
  if (isPunctuation(item, ',', '-')) return acrossAside(items, before, limit) ?? interrupted(items, before, limit);
  if (isWord(item, relativePronouns)) return oneAmong(items, before, limit) ?? antecedent(items, before, limit);
  if (isWord(item, /^(?:and|but|or|then)$/)) return clauseSubject(items, before, limit);
  const phrase = phraseEndingAt(items, beforeBracket(items, before, limit), limit);
  if (!phrase) return null;
  // Lee, who in a statement said
  const relative = isWord(items[phrase.first - 1], nounPrepositions) ? phrase.first - 2 : -1;
  if (relative > limit && isWord(items[relative], subjectRelatives)) return antecedent(items, relative, limit);
  // A source speaking to Lee said: the phrase before the cue is governed by something else.
  return isObject(items, phrase, limit)
    ? (doneTo(items, phrase, limit) ?? clauseSubject(items, phrase.first, limit))
    : (ownerOfClause(items, phrase, limit) ?? nameBefore(items, phrase) ?? phrase);
}

/** *Lee* met Park and, later, said: the subject of what stands before an aside of no noun. Not so: it was, said Lee, late: the clause before is what is said. */
const interrupted = (items: readonly Item[], comma: number, limit: number): NounPhrase | null =>
  hasTag(items[comma - 1], 'Verb') ? null : clauseSubject(items, comma, limit);

/** *Lee* was among those who said. */
function oneAmong(items: readonly Item[], relative: number, limit: number): NounPhrase | null {
  if (!isWord(items[relative - 1], 'those') || !isWord(items[relative - 2], 'among')) return null;
  return isWord(items[relative - 3], copulas) ? subjectAt(items, relative - 4, limit) : null;
}

/** Whether a preposition or a gerund governs the phrase: a source *speaking to* Lee said; after *meeting* Lee the group said. */
function isObject(items: readonly Item[], phrase: NounPhrase, limit: number): boolean {
  const before = phrase.first > limit ? items[phrase.first - 1] : undefined;
  // told of hearing Lee shout
  if (before?.kind !== 'word' || hearing.test(before.normal)) return false;
  if (before.normal === 'by' || before.normal === 'to') return true;
  const verb = phrase.first - 1 > limit ? items[phrase.first - 2] : undefined;
  // loading up the car
  const governor = isWord(before, speechParticles) ? verb : before;
  if (hasTag(governor, 'Gerund') && phrase.first - 1 > limit) return true;
  return nounPrepositions.has(before.normal) && isVerb(verb) && phrase.first - 2 > limit;
}

/** which *a report obtained by* the Echo described: what is done by whom the phrase names. */
function doneTo(items: readonly Item[], { first }: NounPhrase, limit: number): NounPhrase | null {
  const [participle, by] = [items[first - 2], items[first - 1]];
  return isWord(by, 'by') && hasTag(participle, 'PastTense') ? phraseEndingAt(items, first - 3, limit) : null;
}
