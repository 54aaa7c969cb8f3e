import { isCueNoun } from '../../lexicon/cueNouns';
import { personalPronouns, thingRelatives } from '../../lexicon/functionWords';
import { headOf } from '../phrases/headOf';
import { invertedSubject } from '../phrases/invertedSubject';
import { isCapitalised } from '../scene/isCapitalised';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isReducedPassive } from '../phrases/isReducedPassive';
import { isNameLike, isThing } from '../phrases/phraseShape';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { subjectOf } from '../phrases/subject';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { stepOverVerbGroup } from '../phrases/verbGroup';
import { sentenceEnd } from '../scene/sentence';
import { clauseStart, maxClauseLength } from '../phrases/clauseStart';
import { isFronted } from '../structure/isFronted';
import { saysNoMore } from '../phrases/saysNoMore';
import { isToldBefore } from '../structure/isToldBefore';
import type { Finding, SpeakerRule } from './rule';

/** "…," Ms Lee said. */
export const namedAfter: SpeakerRule = {
  id: 'namedAfter',
  judge: (scene, part) => {
    const start = clauseStart(scene, part);
    if (start === null) return null;
    const { items } = scene;
    const first = items[start];
    if (!isWord(first)) return null;
    if (first.normal === 'as') return asPutBy(items, start + 1);
    if (
      /^(?:and|but|or|that|which|who|because|while|whereas|although|though|with|in|on|at|for|of|by|to|from|is|was|has|had)$/.test(
        first.normal,
      )
    )
      return null;
    const end = Math.min(sentenceEnd(items, start), start + maxClauseLength);
    if (isCalled(items, start, end)) return null;
    for (let at = start + 1; at < end; at++) {
      const item = items[at];
      if (item?.kind === 'quote') return null;
      if (item?.kind !== 'word' || !item.cue || isOfAnother(items, at, start)) continue;
      if (isInAside(items, at, end) || tellsOfThing(items, at) || isOfOwn(items, at)) continue;
      if (isFronted(items, part) && (!saysNoMore(items, at, end) || isPunctuation(items[at + 1], ':'))) return null;
      const source = subjectOf(items, at);
      if (!source || source.first < start) continue;
      if (isReducedPassive(items, at, source)) return null;
      // …, a port on the coast, said Lee
      const before = items[at - 1];
      const isAside = item.cue.infinitive === 'say' && isPunctuation(before, ',') && !isNameLike(items, source);
      const inverted = isAside ? invertedSubject(items, at) : null;
      if (inverted && isNameLike(items, inverted)) return { source: inverted, cue: item.span };
      const inner = innerSpeaker(items, at, end);
      if (inner) return { source: inner, cue: item.span };
      // as Lee put it: “…,” she said
      const isOneself = isWord(items[source.last], personalPronouns);
      return !isOneself && isToldBefore(scene, part) ? null : { source, cue: item.span };
    }
    return null;
  },
};

/** “…”, *words that* Lee said had hurt; “…”, *a verdict she* called harsh: what they are called, of which something is told. */
function isCalled(items: readonly Item[], start: number, end: number): boolean {
  const phrase = phraseStartingAt(items, start, end);
  const head = phrase && headOf(items, phrase);
  if (!phrase || !(isCueNoun(head?.normal ?? '') || isThing(items, phrase))) return false;
  const next = items[phrase.last + 1];
  return isWord(next, thingRelatives) || isWord(next, personalPronouns);
}

/** “…,” Lee left, *saying*: a gerund has its subject in the verb before. Not so: “…,” Lee kept saying, was heard saying. */
const isOfAnother = (items: readonly Item[], cue: number, start: number): boolean => {
  const verb = items[cue];
  return isWord(verb) && verb.cue?.form === 'gerund' && !stepOverVerbGroup(items, cue, start).skippedVerb;
};

/** "…," Lee, who *advises* the bank, said: another verb tells of Lee before the one that reports. */
function isInAside(items: readonly Item[], cue: number, end: number): boolean {
  const relative = items[stepOverVerbGroup(items, cue, 0).at];
  if (!isWord(relative, 'who')) return false;
  let close = cue + 1;
  while (close < end && items[close]?.kind === 'word') close++;
  const verb = items[close + 1];
  return items[close]?.kind === 'mark' && verb?.kind === 'word' && verb.cue !== null && !verb.cue.isLabel;
}

/** “…” – a podcast *that tells* of the storm: what a thing is about, and no report. */
const tellsOfThing = (items: readonly Item[], cue: number): boolean =>
  isWord(items[stepOverVerbGroup(items, cue, 0).at], thingRelatives);

/** “…,” Lee *wanted* a vote: a verb too weak to report words has them as its own only where nothing follows: “…,” Lee feared; pointed out. */
function isOfOwn(items: readonly Item[], cue: number): boolean {
  const [verb, after] = [items[cue], items[cue + 1]];
  return verb?.kind === 'word' && verb.cue?.isLabel === true && isWord(after) && !isWord(after, /^(?:on|out)$/);
}

/** "…," Lee recalled *Park* saying; "…," Lee remembers *her father* telling her; "…," Lee said *Park* had told her. */
function innerSpeaker(items: readonly Item[], cue: number, end: number): NounPhrase | null {
  const first = items[cue + 1];
  if (first?.kind !== 'word') return null;
  const [isName, isHeard] = [isCapitalised(first), isWord(items[cue], hearing)];
  if (!isName && !isHeard) return null;
  for (let at = cue + 2; at < Math.min(end, cue + maxNameLength); at++) {
    const verb = items[at];
    if (verb?.kind !== 'word') return null;
    if (!(isName && /^(?:say|tell)$/.test(verb.cue?.infinitive ?? '')) && !(isHeard && isTold(items, at))) continue;
    const before = items[at - 1];
    const last = isWord(before, /^(?:as|had)$/) ? at - 2 : at - 1;
    const inner = phraseEndingAt(items, last, cue + 1);
    return inner?.first === cue + 1 && (isName ? isNameLike(items, inner) : !isThing(items, inner)) ? inner : null;
  }
  return null;
}

const hearing = /^(?:hears?|heard|hearing|overhears?|overheard|recall(?:ed|ing|s)?|remember(?:ed|ing|s)?)$/;

/** recalls Park *yelling*, heard her father *shout* */
function isTold(items: readonly Item[], at: number): boolean {
  const verb = items[at];
  if (verb?.kind !== 'word' || !verb.cue || verb.cue.isLabel) return false;
  return /^(?:base|gerund)$/.test(verb.cue.form) && !isWord(items[at - 1], 'to');
}

/** Name and verb are no more items than this. */
const maxNameLength = 8;

/** "…," as Lee once put it. */
function asPutBy(items: readonly Item[], start: number): Finding | 'nobody' | null {
  // “No pain, no gain,” as they say
  if (isWord(items[start], 'they') && isWord(items[start + 1], 'say')) return 'nobody';
  const end = Math.min(sentenceEnd(items, start), start + maxClauseLength);
  for (let at = start + 1; at < end; at++) {
    const item = items[at];
    if (item?.kind === 'quote') return null;
    if (item?.kind !== 'word' || !item.cue || item.cue.isLabel) continue;
    const source = subjectOf(items, at);
    return source?.first === start ? { source, cue: item.span } : null;
  }
  return null;
}
