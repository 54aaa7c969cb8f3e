import { auxiliaries, limiters } from '../../lexicon/functionWords';
import { subjectOf } from '../phrases/subject';
import { stepOverVerbGroup } from '../phrases/verbGroup';
import { isWord } from '../scene/isWord';
import type { Item, NarrationWord } from '../scene/scene';

/** Verbs that say of the next one that it was not done. */
const refusals =
  /^(?:avoid|declin|den(?:y|i)|fail|hesitat|misquot|refrain|refus|resist|unable|unwilling|without$|yet$|stopp?(?:ed|s|ing)?$|f[ae]lls?$|fallen$)/;

/** Only with “short”: stopped *short* of saying. */
const shortly = /^(?:stopp?(?:ed|s|ing)?|f[ae]lls?|fallen)$/;

/** What may stand between a verb and the word that denies it: would *not go so far as to* say. */
const between =
  /^(?:actually|as|even|ever|explicitly|far|from|go|going|gone|having|of|once|publicly|short|so|to|want|wanted|wish|willing)$/;

/** So many words are looked at before the verb. */
const reach = 9;

/** Not, never, denied, stopped short of. Two of them make a yes: did not hesitate to call it. */
export function isDenied(items: readonly Item[], verb: number): boolean {
  let denials = 0;
  let isShort = false;
  for (let at = verb - 1; at >= 0 && verb - at <= reach; at--) {
    const word = items[at];
    if (word?.kind !== 'word' || limiters.has(word.normal)) break;
    const { normal } = word;
    if (normal === 'short') isShort = true;
    if (isNegation(word)) denials++;
    else if (isReplaced(items, at)) denials++;
    else if (refusals.test(normal) && (!shortly.test(normal) || isShort)) denials++;
    else if (!between.test(normal) && !auxiliaries.has(normal)) break;
  }
  return denials === 1;
}

/** There is *no evidence that* Lee said; it is *not true that* Lee said; Park *denies that* Lee said. */
export function isDisputed(items: readonly Item[], verb: number): boolean {
  const subject = subjectOf(items, verb);
  if (!subject || subject.last >= verb || !isWord(items[subject.first - 1], 'that')) return false;
  const [before, word] = [items[subject.first - 3], items[subject.first - 2]];
  if (isWord(word, /^(?:evidence|indication|proof|record|sign)$/)) return isWord(before, /^(?:any|little|no|without)$/);
  return isWord(word, 'true') ? before?.kind === 'word' && isNegation(before) : isWord(word, disputing);
}

const disputing = /^(?:den(?:y|ies|ied)|disput(?:e|es|ed)|doubt(?:s|ed)?|false|untrue)$/;

/** *Instead of* saying; *rather than* say. */
const isReplaced = (items: readonly Item[], at: number): boolean =>
  (isWord(items[at], 'of') && isWord(items[at - 1], 'instead')) ||
  (isWord(items[at], 'than') && isWord(items[at - 1], 'rather'));

const isNegation = ({ normal, token }: NarrationWord): boolean =>
  /^(?:cannot|never|not)$/.test(normal) || (auxiliaries.has(normal) && /n['’]t$/.test(token.text));

/**
 * could have said; might call; has to declare; if, unless or whether somebody says. Not so: could be called, which tells what
 * others do.
 */
export function isSupposed(items: readonly Item[], verb: number): boolean {
  const { at: before } = stepOverVerbGroup(items, verb, Math.max(0, verb - reach));
  const group = items.slice(before + 1, verb);
  if (isDue(items, verb)) return true;
  if (group.some((item) => isWord(item, /^(?:could|might|should)$/)))
    return !group.some((item) => isWord(item, /^be(?:en)?$/));
  const subject = subjectOf(items, verb);
  return subject !== null && subject.last < verb && isWord(items[subject.first - 1], /^(?:if|unless|whether)$/);
}

/** They *have to* declare “…”: what is due is not yet done. Not so: I have to say; Lee has to admit, which is to say it. */
const isDue = (items: readonly Item[], verb: number): boolean =>
  isWord(items[verb], /^(?:declare|state|write)$/) &&
  ((isWord(items[verb - 1], 'to') && isWord(items[verb - 2], /^(?:has|have|need|needs|obliged|required)$/)) ||
    isWord(items[verb - 1], 'must'));
