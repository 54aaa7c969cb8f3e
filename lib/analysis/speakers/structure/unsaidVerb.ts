import {
  auxiliaries,
  clauseWords,
  conditions,
  limiters,
  negativeWords,
  singularCopulas,
} from '../../lexicon/functionWords';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { subjectOf } from '../phrases/subject';
import { stepOverVerbGroup } from '../phrases/verbGroup';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { endsSentence, sentenceStart } from '../scene/sentence';

/** Verbs that say of the next one that it was not done. */
const refusals =
  /^(?:avoid|declin|den(?:y|i)|fail|hesitat|misquot|refrain|refus|resist|unable|unwilling|without$|yet$|stopp?(?:ed|s|ing)?$|f[ae]lls?$|fallen$|c[ao]mes?$)/;

/** Only with “short” or “close”: stopped *short* of saying, came *close* to saying. */
const shortly = /^(?:stopp?(?:ed|s|ing)?|f[ae]lls?|fallen|c[ao]mes?)$/;

/** What may stand between a verb and the word that denies it: would *not go so far as to* say. */
const between =
  /^(?:actually|as|bring|brought|close|even|ever|explicitly|far|from|go|going|gone|having|herself|himself|of|once|publicly|recall|remember|short|so|themselves|to|very|want|wanted|wish|willing)$/;

/** So many words are looked at before the verb. */
const reach = 9;

/** Not, never, denied, stopped short of. Two of them make a yes: did not hesitate to call it. */
export function isDenied(items: readonly Item[], verb: number): boolean {
  let denials = isInvertedBehindNo(items, verb) ? 1 : 0;
  let isShort = false;
  for (let at = verb - 1; at >= 0 && verb - at <= reach; at--) {
    const word = items[at];
    if (word?.kind !== 'word' || limiters.has(word.normal)) break;
    const { normal } = word;
    if (/^(?:close|short)$/.test(normal)) isShort = true;
    if (isNegation(items, at)) denials++;
    else if (isReplaced(items, at)) denials++;
    else if (refusals.test(normal) && (!shortly.test(normal) || isShort)) denials++;
    else if (!between.test(normal) && !minds.test(normal) && !auxiliaries.has(normal)) break;
  }
  return denials === 1;
}

/** *Never* has Lee said; *at no point* did Lee say: a denial in front, behind which the verb's auxiliary stands before its subject. */
function isInvertedBehindNo(items: readonly Item[], verb: number): boolean {
  const start = sentenceStart(items, verb);
  const [first, second] = [items[start], items[start + 1]];
  const isNo =
    isWord(first, /^(?:never|nowhere)$/) ||
    (isWord(first, 'not') && isWord(second, 'once')) ||
    (isWord(first, /^(?:at|in|on|under)$/) && isWord(second, 'no'));
  const subject = isNo ? subjectOf(items, verb) : null;
  return subject !== null && isWord(items[subject.first - 1], auxiliaries);
}

/**
 * *Nobody heard* Lee say; there is *no evidence that* Lee said; it is *not true that* Lee said; *if it is true that* Lee said;
 * Park *denies that* (it was) Lee (who) said, *rejected suggestions that* Lee had said, *would not confirm that* Lee said.
 */
export function isDisputed(items: readonly Item[], verb: number): boolean {
  const subject = subjectOf(items, verb);
  if (!subject) return false;
  if (isWord(items[subject.first - 1], /^(?:hear|heard|hearing)$/)) return isHeardByNobody(items, subject.first - 1);
  const isCleft = isWord(items[subject.first - 2], 'it') && isWord(items[subject.first - 1], singularCopulas);
  const that = isCleft ? subject.first - 3 : subject.first - 1;
  if (!isWord(items[that], 'that')) return false;
  const [before, word] = [items[that - 2], items[that - 1]];
  if (isWord(word, claims)) return items.slice(Math.max(0, that - 1 - maxModifiers), that - 1).some(disputes);
  if (isWord(word, /^(?:accept|admit|agree|confirm|recall|remember|say)$/)) return isDenied(items, that - 1);
  if (isWord(word, /^(?:evidence|indication|proof|record|sign)$/)) return isWord(before, /^(?:any|little|no|without)$/);
  if (!isWord(word, 'true')) return isWord(word, disputing);
  return (before?.kind === 'word' && isNegation(items, that - 2)) || isWord(items[that - 4], /^(?:if|whether)$/);
}

/** *Nobody* at the port had ever heard Lee say; Park *never* heard Lee say. */
function isHeardByNobody(items: readonly Item[], hear: number): boolean {
  if (isDenied(items, hear)) return true;
  const clause = items.slice(sentenceStart(items, hear), hear);
  return isWord(clause[0], negativeWords) && !clause.some((item) => isWord(item, clauseWords));
}

/** Lee *rejected claims that* the plan is “…”: somebody else's words. Not so: Lee rejected the claims as “…”. */
export function isSomebodyElses(items: readonly Item[], verb: number, quote: number): boolean {
  const last = items[quote - 1];
  if (!isWord(items[verb], disputing) || last?.kind === 'mark' || isWord(last, 'as')) return false;
  return items
    .slice(verb + 1, Math.min(quote, verb + 1 + maxModifiers))
    .some((item, index) => isWord(item, claims) && isWord(items[verb + index + 2], /^(?:of|that)$/));
}

const disputing =
  /^(?:challeng(?:e|ed|es|ing)|den(?:y|ies|ied|ying)|dismiss(?:ed|es|ing)?|disput(?:e|es|ed|ing)|doubt(?:s|ed|ing)?|false|refut(?:e|es|ed|ing)|reject(?:ed|s|ing)?|untrue)$/;

const disputes = (item: Item): boolean => isWord(item, disputing);

/** rejected *an old newspaper’s claim*: so many words, the last of which is the noun. */
const maxModifiers = 4;

/** What is told of somebody, true or not. */
const claims = /^(?:accusation|allegation|charge|claim|criticism|idea|notion|report|rumou?r|suggestion)s?$/;

/** *Instead of* saying; *rather than* say. */
const isReplaced = (items: readonly Item[], at: number): boolean =>
  (isWord(items[at], 'of') && isWord(items[at - 1], 'instead')) ||
  (isWord(items[at], 'than') && isWord(items[at - 1], 'rather'));

/** not, never, didn’t; has *no* memory of saying. */
function isNegation(items: readonly Item[], at: number): boolean {
  const word = items[at];
  if (!isWord(word)) return false;
  if (word.normal === 'no') return isWord(items[at + 1], minds);
  return (
    /^(?:cannot|never|not)$/.test(word.normal) || (auxiliaries.has(word.normal) && /n['’]t$/.test(word.token.text))
  );
}

const minds = /^(?:desire|intention|memory|recollection|wish)$/;

/**
 * could have said; might call; has to declare; if, unless or whether somebody says. Not so: could be
 * called, which tells what others do; all Lee could do was shout.
 */
export function isSupposed(items: readonly Item[], verb: number): boolean {
  const group = items.slice(stepOverVerbGroup(items, verb, Math.max(0, verb - reach)).at + 1, verb);
  if (isDue(items, verb)) return true;
  // shrugged, as if to say “…”
  if (isWord(items[verb - 1], 'to') && isWord(items[verb - 2], 'if')) return true;
  if (group.some((item) => isWord(item, /^(?:could|might|should)$/)))
    return !group.some((item) => isWord(item, /^(?:be|been|do|was)$/));
  const subject = subjectOf(items, verb);
  if (!subject) return false;
  // if the chairman, Lee, says
  const isAside = [subject.first - 1, subject.last + 1].every((at) => isPunctuation(items[at], ','));
  const role = isAside ? phraseEndingAt(items, subject.first - 2, sentenceStart(items, verb)) : null;
  const before = (role ?? subject).first - 1;
  const opening = isWord(items[before], 'only') ? before - 1 : before;
  // Had Lee said “…”, Park would have left
  const isInverted = isWord(items[opening], /^(?:had|should)$/) && endsSentence(items[opening - 1]);
  return isInverted || isWord(items[opening], conditions);
}

/** They *have to* declare “…”: what is due is not yet done. Not so: I have to say; Lee has to admit, which is to say it. */
const isDue = (items: readonly Item[], verb: number): boolean =>
  isWord(items[verb], /^(?:declare|state|write)$/) &&
  ((isWord(items[verb - 1], 'to') && isWord(items[verb - 2], /^(?:has|have|need|needs|obliged|required)$/)) ||
    isWord(items[verb - 1], 'must'));
