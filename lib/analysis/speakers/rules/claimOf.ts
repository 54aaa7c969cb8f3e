import { cueNouns } from '../../lexicon/cueNouns';
import { copulas, giverPrepositions, openingDeterminers } from '../../lexicon/functionWords';
import { isFinite } from '../phrases/isFinite';
import { makerOf } from '../phrases/makerOf';
import { isTime } from '../phrases/nominalWords';
import type { NounPhrase } from '../phrases/nounPhrase';
import { ownerBefore } from '../phrases/ownerBefore';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isCueOrDocumentNoun, nounSource } from '../phrases/speakerNoun';
import type { Finding, SpeakerRule } from './rule';
import { foundSomebody } from './foundSomebody';
import { isWord } from '../scene/isWord';
import type { Item, Part, Scene } from '../scene/scene';
import { sentenceStart, startsSentence } from '../scene/sentence';

/** The noun stands no further before the quotation than this many items. */
const maxDistance = 20;

/** After Lee’s claim that it was “…”, Park said; a claim by Lee that it was “…”: the words of a claim are of whose claim it is, whatever the sentence goes on to say. */
export const claimOf: SpeakerRule = {
  id: 'claimOf',
  judge: (scene, part) => {
    const { items } = scene;
    if (startsSentence(items, part)) return null;
    const noun = claimBefore(scene, part);
    if (noun === null) return null;
    const owner = isDocument(items[noun]) ? null : ownerBefore(scene, noun, sentenceStart(items, noun));
    const finding =
      foundSomebody(items, giverAfter(items, noun, part.item), noun) ??
      foundSomebody(items, owner, noun) ??
      foundSomebody(items, makerOf(items, noun), noun);
    return finding ?? (isAnswered(items, noun) ? (documentAt(items, noun) ?? 'nobody') : null);
  },
};

/** claim *that* …: no comma, and no other report, stands between. */
function claimBefore({ items }: Scene, { item: quote }: Part): number | null {
  const limit = sentenceStart(items, quote);
  for (let at = quote - 1; at >= limit && quote - at <= maxDistance; at--) {
    const noun = items[at];
    if (noun?.kind === 'quote' || (noun?.kind === 'mark' && at < quote - 1)) return null;
    if (noun?.kind !== 'word') continue;
    const giver = isCueOrDocumentNoun(noun.normal) ? giverAfter(items, at, quote) : null;
    const after = afterSetting(items, giver ? giver.last + 1 : at + 1, quote);
    if (isWord(items[after], 'that') && isCueOrDocumentNoun(noun.normal))
      return isClosed(items, after, quote) ? null : at;
    if (/^(?:boast|claim|promise)s?$/.test(noun.normal) && isToBe(items, after)) return at;
    if (!noun.cue && wishes.test(noun.normal) && isWord(items[after], 'to') && after + 1 === quote) return at;
    if (takesAs.test(noun.normal) && isWord(items[after], 'of') && isWord(items[quote - 1], 'as')) return at;
    if (noun.cue) return null;
  }
  return null;
}

/** Lee’s remark *to a guest*, *in an interview on Monday* that: the item after to whom, where and when it was made. */
function afterSetting(items: readonly Item[], from: number, quote: number): number {
  let at = from;
  while (isWord(items[at], /^(?:at|in|on|to)$/)) {
    const end = isTime(items, at + 1) ? at + 1 : phraseStartingAt(items, at + 1, quote)?.last;
    if (end === undefined) break;
    at = end + 1;
  }
  return at;
}

/** Lee’s promise *to “…”*: what somebody wants or is going to do. */
const wishes = /^(?:call|demand|offer|order|plea|pledge|promise|request|threat|vow)s?$/;

/** Lee’s *description* of it as “…” */
export const takesAs = /^(?:characteri[sz]ation|depiction|description|portrayal)s?$/;

/** a claim *to be* a “…” */
const isToBe = (items: readonly Item[], at: number): boolean => isWord(items[at], 'to') && isWord(items[at + 1], 'be');

/** Lee’s claim that Park is in favour of it is “…”: the words are said of the claim, whose clause has its verb already. */
function isClosed(items: readonly Item[], that: number, quote: number): boolean {
  if (isWord(items[quote - 1], 'as')) return true;
  const isCopula = (item: Item | undefined) => isWord(item, copulas);
  if (!isCopula(items[quote - 1])) return false;
  const inner = items.slice(that + 1, quote - 2);
  return (
    inner.some((item, i) => isFinite(item) && !isWord(inner[i - 1], openingDeterminers)) &&
    !inner.some((item) => isWord(item, /^(?:and|because|but|or|that|which|who)$/))
  );
}

/** a claim by *Lee*, a warning from *Lee*: null when nobody is named so. */
function giverAfter(items: readonly Item[], noun: number, quote: number): NounPhrase | null {
  return isWord(items[noun + 1], giverPrepositions) ? phraseStartingAt(items, noun + 2, quote) : null;
}

/** Commenting *on a report that* …, Lee said: what somebody answers to, and has not said. */
function isAnswered(items: readonly Item[], noun: number): boolean {
  const first = sentenceStart(items, noun);
  if (items.slice(first, noun).some(({ kind }) => kind !== 'word')) return false;
  return isWord(
    items[first],
    /^(?:after|amid|asked|commenting|despite|following|reacting|replying|responding|speaking|told)$/,
  );
}

/** a report, a law; not what somebody says in it. */
const isDocument = (item: Item | undefined): boolean =>
  item?.kind === 'word' && nounSource(item.normal) === 'document' && !cueNouns.has(item.normal);

function documentAt(items: readonly Item[], noun: number): Finding | null {
  const cue = items[noun];
  const source = phraseEndingAt(items, noun, sentenceStart(items, noun));
  return cue && source && isDocument(cue) ? { source, cue: cue.span } : null;
}
