import { auxiliaries } from '../../lexicon/functionWords';
import { subjectOf } from '../phrases/subject';
import { stepOverVerbGroup } from '../phrases/verbGroup';
import type { SpeakerRule } from './rule';
import { isMark } from '../scene/isMark';
import { isWord } from '../scene/isWord';
import type { Item, Part, Scene, NarrationWord } from '../scene/scene';
import { sentenceEnd, sentenceStart } from '../scene/sentence';

/** Lee stopped short of calling it “…”; Lee could have said “…”; did Lee say “…”?; if Lee says “…”: words that nobody is told to have said. */
export const unsaid: SpeakerRule = {
  id: 'unsaid',
  judge: (scene, part) => {
    const verb = sayingBefore(scene.items, part);
    if (verb < 0) return null;
    return isDenied(scene.items, verb) || isSupposed(scene.items, verb) || isAsked(scene, part, verb) ? 'nobody' : null;
  },
};

/** The verb of saying stands no further before the quotation than this many items. */
const maxDistance = 12;

/** Verbs that say words, or give a thing a name; not those that tell how somebody sees a thing (did not see it as “…”). */
const saying = /^(?:admit|brand|call|claim|declare|describe|dub|label|promise|repeat|say|state|tell|term|write)$/;

/** The verb that the quotation is the content of: nothing stands between but what is told of, and to whom; -1 without one. */
function sayingBefore(items: readonly Item[], { item: quote }: Part): number {
  for (let at = quote - 1; at >= 0 && quote - at <= maxDistance; at--) {
    const item = items[at];
    if (item?.kind === 'quote' || isMark(item, 'stop', 'break')) return -1;
    // denied telling the widow, Ida Lee, that …
    if (item?.kind === 'mark' && item.mark !== ',' && at < quote - 1) return -1;
    if (item?.kind === 'word' && item.cue) return saying.test(item.cue.infinitive) ? at : -1;
  }
  return -1;
}

/** Verbs that say of the next one that it was not done. */
const refusals =
  /^(?:avoid|declin|den(?:y|i)|fail|hesitat|refrain|refus|resist|unable|unwilling|yet$|stopp?(?:ed|s|ing)?$|f[ae]lls?$|fallen$)/;

/** Only with “short”: stopped *short* of saying. */
const shortly = /^(?:stopp?(?:ed|s|ing)?|f[ae]lls?|fallen)$/;

/** What may stand between a verb and the word that denies it: would *not go so far as to* say. */
const between =
  /^(?:actually|as|even|ever|explicitly|far|from|go|going|gone|having|of|publicly|short|so|to|want|wanted|wish|willing)$/;

/** did *not only* say: it was said all the same. */
const more = /^(?:just|merely|only|simply)$/;

/** So many words are looked at before the verb. */
const reach = 9;

/** Not, never, denied, stopped short of. Two of them make a yes: did not hesitate to call it. */
function isDenied(items: readonly Item[], verb: number): boolean {
  let denials = 0;
  let isShort = false;
  for (let at = verb - 1; at >= 0 && verb - at <= reach; at--) {
    const word = items[at];
    if (word?.kind !== 'word' || more.test(word.normal)) break;
    const { normal } = word;
    if (normal === 'short') isShort = true;
    if (isNegation(word)) denials++;
    else if (refusals.test(normal) && (!shortly.test(normal) || isShort)) denials++;
    else if (!between.test(normal) && !auxiliaries.has(normal)) break;
  }
  return denials === 1;
}

const isNegation = ({ normal, token }: NarrationWord): boolean =>
  /^(?:cannot|never|not)$/.test(normal) || (auxiliaries.has(normal) && /n['’]t$/.test(token.text));

/**
 * could have said; might call; has to declare; if, unless or whether somebody says. Not so: could be called, which tells what
 * others do.
 */
function isSupposed(items: readonly Item[], verb: number): boolean {
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

/** Did Lee say “…”? Not so: why did Lee say “…”? */
function isAsked({ items, text }: Scene, part: Part, verb: number): boolean {
  const first = sentenceStart(items, verb);
  const form = items[verb];
  if (!isWord(items[first], /^(?:did|do|does|had|has|have)$/) || form?.kind !== 'word' || form.cue?.form === 'present')
    return false;
  const end = sentenceEnd(items, part.item + 1);
  return /^["”’']?\s*\?/.test(text.slice(part.span.end, part.span.end + 3)) || isQuestionMark(text, items[end]);
}

const isQuestionMark = (text: string, stop: Item | undefined): boolean =>
  stop !== undefined && isMark(stop, 'stop') && /^\s*\?/.test(text.slice(stop.span.start, stop.span.end + 1));
