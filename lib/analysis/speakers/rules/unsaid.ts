import { listCoordinators, singularCopulas } from '../../lexicon/functionWords';
import type { SpeakerRule } from './rule';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item, Part, Scene } from '../scene/scene';
import { sentenceEnd, sentenceStart } from '../scene/sentence';
import { isReportedAfter } from '../structure/isReportedAfter';
import { isDenied, isDisputed, isSomebodyElses, isSupposed } from '../structure/unsaidVerb';

/** Lee stopped short of calling it “…”; Lee could have said “…”; no evidence that Lee said “…”; did Lee say “…”?; if Lee says “…”; so-called “…”: words that nobody is told to have said. */
export const unsaid: SpeakerRule = {
  id: 'unsaid',
  judge: (scene, part) => {
    if (isSoCalled(scene, part) && !isReportedAfter(scene, part)) return 'nobody';
    const verb = cueBefore(scene.items, part);
    if (verb < 0) return null;
    // dismissed claims that …: the noun may look like a verb
    if ([verb, verb - 1].some((at) => isSomebodyElses(scene.items, at, part.item)))
      return isReportedAfter(scene, part) ? null : 'nobody';
    if (!isSaying(scene.items, verb, part.item)) return null;
    const isUnsaid = [isDenied, isSupposed, isDisputed].some((tells) => tells(scene.items, verb));
    return isUnsaid || isAsked(scene, part, verb) ? 'nobody' : null;
  },
};

/** so-called “…”, so-called “…” *or “…”*; not so where somebody tells of it: the so-called “…”, he explained, */
function isSoCalled({ items, text }: Scene, { item: quote }: Part): boolean {
  let at = quote - 1;
  while (quote - at <= maxDistance && (items[at]?.kind === 'quote' || isLink(items[at]))) at--;
  const word = items[at];
  return (
    isWord(word, /called$/) && /\bso[-‑ ]called$/i.test(text.slice(Math.max(0, word.span.end - 10), word.span.end))
  );
}

const isLink = (item: Item | undefined): boolean => isWord(item, listCoordinators) || isPunctuation(item, ',');

/** The verb of saying stands no further before the quotation than this many items. */
const maxDistance = 14;

/** Verbs that say words, or give a thing a name; not those that tell how somebody sees a thing (did not see it as “…”). */
const saying =
  /^(?:admit|announce|argue|assure|boast|brand|call|claim|declare|describe|dub|inform|insist|joke|label|promise|refer|remind|repeat|say|shout|state|suggest|tell|term|threaten|vow|warn|whisper|write|yell)$/;

const isSaying = (items: readonly Item[], verb: number, quote: number): boolean => {
  const cue = items[verb];
  if (!isWord(cue) || !cue.cue) return false;
  return saying.test(cue.cue.infinitive) || (cue.cue.infinitive === 'answer' && verb === quote - 1);
};

/** The verb that the quotation is the content of: nothing stands between but what is told of, and to whom; -1 without one. */
function cueBefore(items: readonly Item[], { item: quote }: Part): number {
  for (let at = quote - 1; at >= 0 && quote - at <= maxDistance; at--) {
    const item = items[at];
    if (item?.kind === 'quote' || isPunctuation(item, 'stop', 'break')) return -1;
    // denied telling the widow, Ida Lee, that …
    if (item?.kind === 'mark' && item.mark !== ',' && at < quote - 1) return -1;
    if (item?.kind === 'word' && item.cue) return at;
  }
  return -1;
}

/** Did Lee say “…”? Was it Lee who said “…”? How often has Lee said “…”? Not so: why did Lee say “…”? */
function isAsked({ items, text }: Scene, part: Part, verb: number): boolean {
  const first = sentenceStart(items, verb);
  const form = items[verb];
  if (!isWord(form) || form.cue?.form === 'present') return false;
  const isCleft = isWord(items[first], singularCopulas) && items.slice(first, verb).some((item) => isWord(item, 'who'));
  const isHowOften = isWord(items[first], 'how') && isWord(items[first + 1], /^(?:many|often)$/);
  if (!isCleft && !isHowOften && !isWord(items[first], askingAuxiliaries)) return false;
  const last = items[sentenceEnd(items, part.item + 1) - 1];
  return [part, last].some((at) => at && /^["”’']?\s*\?/.test(text.slice(at.span.end, at.span.end + 3)));
}

const askingAuxiliaries = /^(?:can|could|did|do|does|had|has|have|should|will|would)$/;
