import { isCueNoun } from '../../lexicon/cueNouns';
import { copulas } from '../../lexicon/functionWords';
import { afterAside } from '../phrases/afterAside';
import { headOf } from '../phrases/headOf';
import { namedPhraseAt } from '../phrases/namedPhraseAt';
import type { NounPhrase } from '../phrases/nounPhrase';
import { ownerBefore } from '../phrases/ownerBefore';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { isThing } from '../phrases/phraseShape';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { subjectOf } from '../phrases/subject';
import { isPossessive } from '../scene/isPossessive';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item, Part, Scene } from '../scene/scene';
import { sentenceEnd, startsSentence } from '../scene/sentence';
import { isDenied, isSupposed } from '../structure/unsaidVerb';
import { foundSomebody } from './foundSomebody';
import type { Finding, SpeakerRule } from './rule';

/** The verb, or the noun, follows within so many items. */
const maxDistance = 16;

/** “…” is how Lee described it; “…” was what the mayor called it; “…” was all Lee would say; “…” is Lee’s verdict; “…” That was the view of Lee; “…” Those were Lee’s words; “…,” Lee’s answer, hurt. */
export const equated: SpeakerRule = {
  id: 'equated',
  judge: (scene, part) => {
    const { items } = scene;
    if (!startsSentence(items, part)) return null;
    const copula = copulaAfter(items, part);
    const finding = copula === null ? apposed(scene, part) : predicate(items, copula + 1);
    return finding && !isThing(items, finding.source) ? finding : null;
  },
};

/** “…,” *Lee’s* answer to it, hurt: what the words are stands behind them, and a comma behind that. */
function apposed(scene: Scene, { item }: Part): Finding | null {
  const { items } = scene;
  const at = isPunctuation(items[item + 1], ',') ? item + 2 : item + 1;
  const phrase = phraseStartingAt(items, at, at + maxDistance);
  const head = phrase && headOf(items, phrase);
  if (!head || !isCueNoun(head.normal) || !isPunctuation(items[phrase.last + 1], ',')) return null;
  const source = ownerBefore(scene, items.indexOf(head, at), at);
  return source && { source, cue: head.span };
}

/** is *how Lee describes it*, was *all Lee would say*, is *Lee’s view*: what is told of the words. */
function predicate(items: readonly Item[], at: number): Finding | null {
  const end = Math.min(sentenceEnd(items, at), at + maxDistance);
  if (isWord(items[at], 'all')) return allOf(items, isWord(items[at + 1], 'that') ? at + 2 : at + 1, end);
  if (isWord(items[at], 'what')) return reportOf(items, at + 1, end);
  if (isWord(items[at], 'how')) return reportOf(items, at + 1, end) ?? teller(items, at + 1, end);
  return nounOf(items, at, end);
}

/** “…” *is*; “…” That *was*; “…” Those, at least, *were*. */
function copulaAfter(items: readonly Item[], { item, ending }: Part): number | null {
  const at = isWord(items[item + 1], /./) ? item + 1 : item + 2;
  const isPointed = isWord(items[at], /^(?:that|these|this|those)$/) && ending !== 'none';
  const copula = isPointed ? afterAside(items, at + 1, at + maxAside) : at;
  return isWord(items[copula], copulas) ? copula : null;
}

/** That*, at least,* is Lee’s view: so many items. */
const maxAside = 6;

/** what *Lee* called it. Not so: what *Lee* wanted to hear. */
function reportOf(items: readonly Item[], start: number, end: number): Finding | null {
  for (let at = start + 1; at < end; at++) {
    const cue = items[at];
    if (cue?.kind !== 'word' || !cue.cue || cue.cue.form === 'gerund') continue;
    const source = subjectOf(items, at);
    const isReport = !cue.cue.isLabel || /^(?:brand|dub|label|term)$/.test(cue.cue.infinitive);
    if (isDenied(items, at) || isSupposed(items, at)) return null;
    return source?.first === start && isReport ? { source, cue: cue.span } : null;
  }
  return null;
}

/** all *Lee* would say; all that *Lee* could remember saying. */
function allOf(items: readonly Item[], start: number, end: number): Finding | null {
  const source = phraseStartingAt(items, start, end);
  if (!source) return null;
  const cue = items
    .slice(source.last + 1, end)
    .find((item) => item.kind !== 'word' || item.cue !== null || isWord(item, /^(?:manage|offer)(?:ed|s)?$/));
  return cue?.kind === 'word' ? { source, cue: cue.span } : null;
}

/** how *Lee* sums it up; how his widow, *Ann Lee*, remembers him. */
const teller = (items: readonly Item[], at: number, end: number): Finding | null =>
  foundSomebody(items, namedPhraseAt(items, at, end), at - 1);

/** *Lee’s* verdict; the view of *Lee*. */
function nounOf(items: readonly Item[], start: number, end: number): Finding | null {
  for (let at = start + 1; at < end; at++) {
    const [owner, noun, of] = [items[at - 1], items[at], items[at + 1]];
    if (owner?.kind !== 'word' || noun?.kind !== 'word') return null;
    if (!judgements.test(noun.normal)) continue;
    const source = isWord(of, /^(?:from|of)$/)
      ? phraseStartingAt(items, at + 2, end)
      : isPossessive(owner.token)
        ? ownerAt(items, at - 1, start)
        : null;
    return source && { source, cue: noun.span };
  }
  return null;
}

/** Not so: “The Long Tide” is Lee’s answer to it all. */
const judgements = /^(?:advice|assessment|conclusion|description|message|summary|verdict|view|warning|words)$/;

function ownerAt(items: readonly Item[], at: number, start: number): NounPhrase | null {
  const owner = phraseEndingAt(items, at, start);
  return owner?.first === start ? owner : null;
}
