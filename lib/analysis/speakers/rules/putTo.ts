import { questionWords } from '../../lexicon/functionWords';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { subjectOf } from '../phrases/subject';
import { hasTag } from '../scene/hasTag';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item, Part } from '../scene/scene';
import { endsSentence, sentenceStart } from '../scene/sentence';
import { takesAs } from './claimOf';
import { foundSomebody } from './foundSomebody';
import type { Finding, SpeakerRule } from './rule';

/** Asked “…?”, Lee said no; to the question “…?” she said no; known as “…”, Lee sang: whose words these are is not said. */
export const putTo: SpeakerRule = {
  id: 'putTo',
  judge: ({ items }, part) => {
    const question = indirectQuestion(items, part);
    if (question) return question;
    const mark = items[part.item - 1];
    const at = isPunctuation(mark, ',', ':') ? part.item - 2 : part.item - 1;
    const word = items[at];
    const before = items[at - 1];
    if (word?.kind !== 'word') return null;
    const isAsked = word.normal === 'asked' && (endsSentence(before) || isWord(before, /^(?:if|when|where|whether)$/));
    const isQuestion = word.normal === 'question' && isWord(before, 'the') && isWord(items[at - 2], 'to');
    if (isToldInHeadline(items, part, at)) return 'nobody';
    const verb = word.normal === 'as' ? at - 1 : at;
    const isAlias =
      isWord(items[verb], aliases) &&
      !isWord(items[part.item + 1], 'by') &&
      (endsSentence(items[verb - 1]) || isAside(items, verb, part.item));
    return isAsked || isQuestion || isAlias ? 'nobody' : null;
  },
};

/** Lee told: ‘Sell the boat’: a headline that leaves out by whom. */
const isToldInHeadline = (items: readonly Item[], { item, ending }: Part, at: number): boolean =>
  isWord(items[at], 'told') &&
  isPunctuation(items[item - 1], ':') &&
  isPunctuation(items[item + 1], 'break') &&
  ending === 'none';

const aliases = /^(?:billed|branded|called|described|dubbed|hailed|known|labell?ed|nicknamed|portrayed|styled|touted)$/;

/** Asked whether the wall was “…”, Lee left; when asked by *Park* about the “…”: nothing but the question stands before the words. */
function indirectQuestion(items: readonly Item[], { item: quote }: Part): ReturnType<SpeakerRule['judge']> {
  const start = sentenceStart(items, quote);
  const at = isWord(items[start], 'when') ? start + 1 : start;
  const cue = items[at];
  if (!isWord(cue, /^(?:asked|questioned|quizzed)$/)) return null;
  // Asked about Lee’s claim that …, about Lee’s description of it as …: the claim is Lee's
  const isClaim = (item: Item, at: number) =>
    isWord(item, takesAs) || (isWord(item, 'that') && !isWord(items[start + at - 1], 'true'));
  if (items.slice(start, quote).some((item, at) => item.kind !== 'word' || isClaim(item, at))) return null;
  const source = isWord(items[at + 1], 'by') ? phraseStartingAt(items, at + 2, quote) : null;
  const topic = items[source ? source.last + 1 : at + 1];
  if (isWord(topic, 'why')) return whySaid(items, at + 1, quote);
  if (!isWord(topic, questionWords) && !isWord(topic, /^(?:about|if|on|whether)$/)) return null;
  // asked by Park whether he had told the board it was “…”
  const isTold =
    isWord(topic, /^(?:if|whether)$/) && items.slice(at + 1, quote).some((item) => isWord(item) && item.cue);
  return source && !isTold ? { source, cue: cue.span } : 'nobody';
}

/** Asked why *Park* had called it “…”, Lee left; asked why *she* had called it “…”, Lee left: what is asked about was said. */
function whySaid(items: readonly Item[], start: number, quote: number): Finding | 'nobody' {
  const verb = start + items.slice(start, quote).findIndex((item) => isWord(item) && item.cue !== null);
  const subject = verb < start ? null : subjectOf(items, verb);
  if (!subject) return 'nobody';
  return foundSomebody(items, subject, verb) ?? 'nobody';
}

/** Lee*, known as “…”,* sang: the verb of the sentence follows the aside. Not so: a tax that Lee, the mayor, called “…”. */
function isAside(items: readonly Item[], verb: number, quote: number): boolean {
  const [open, close, next] = [items[verb - 1], items[quote + 1], items[quote + 2]];
  const closes = isPunctuation(close, ',', ')', '-') ? next : close;
  const isOpen = isPunctuation(open, ',', '(', '-');
  const isName = isPunctuation(open, ',') && isPunctuation(close, ',') && isWord(items[verb], /^(?:known|nicknamed)$/);
  return isOpen && (isName || hasTag(closes, 'Verb') || (isWord(closes) && closes.cue !== null));
}
