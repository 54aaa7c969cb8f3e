import { nounPrepositions } from '../../lexicon/functionWords';
import { announced } from '../phrases/announced';
import { isFinite } from '../phrases/isFinite';
import { mainSubject } from '../phrases/mainSubject';
import { headOf } from '../phrases/headOf';
import { isCapitalised } from '../scene/isCapitalised';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isOneOfSeveral } from '../phrases/isOrdinal';
import { overAside } from '../phrases/overAside';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isThing } from '../phrases/phraseShape';
import { isAgentNoun, isPersonNoun, nounSource } from '../phrases/speakerNoun';
import { subjectOf } from '../phrases/subject';
import { itemsOfBlock } from '../scene/block';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import { isNamedIn, mentionsIn } from '../scene/peopleIndex';
import type { Item, Scene } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import type { SpeakerRule } from './rule';

/** The words before a colon that only name the speaker are no more than this. */
const maxLeadLength = 8;

/** And this, from the treasurer, Ann Lee, who keeps the books: a line that announces words is no longer than so many items. */
const maxLineLength = 30;

/** LEE: "…"; "…?" Lee: "…"; and a paragraph that ends in a colon: Lee put it like this: ¶ "…". */
export const colon: SpeakerRule = {
  id: 'colon',
  judge: (scene, part) => {
    const { items } = scene;
    const isBelow = part.item === itemsOfBlock(scene, part.block)[0];
    const [first] = itemsOfBlock(scene, isBelow ? part.block - 1 : part.block);
    const colon = items[part.item - 1];
    if (!isPunctuation(colon, ':')) return null;
    const start = leadStart(items, part.item - 1, first);
    const line =
      described(scene, start, part.item - 1) ??
      otherOne(items, part.item - 1) ??
      (part.item - start <= maxLineLength ? announced(items, start, part.item - 1) : null) ??
      (isBelow ? (reporterBefore(items, part.item - 1) ?? textBefore(items, start, part.item - 1)) : null);
    if (line) return { source: line, cue: null };
    if (part.item - start > maxLeadLength) return null;
    const source = phraseEndingAt(items, part.item - 2, start);
    const word = items[start];
    // Of Lee: “…”; The highlights: “…”
    if (isWord(word, nounPrepositions) || source?.first !== start || isThing(items, source)) return null;
    if (start > first && !isWord(word, 'the') && !isNamedIn(scene.mentions, items[source.last]?.span)) return null;
    return { source: leadName(scene, source), cue: null };
  },
};

/** Where the words that a colon ends begin: *Lee*: “…”; “Why?” *Lee*: “…”; CREWS ARE RARE - *Lee*: “…”; “Crews are rare,” by *Lee*: “…” */
function leadStart(items: readonly Item[], colon: number, first: number): number {
  let start = colon;
  while (start > first) {
    const before = items[start - 1];
    if (before?.kind === 'quote' || isPunctuation(before, 'stop', '-')) break;
    if (isWord(before, 'by') && items[start - 2]?.kind === 'quote') break;
    start--;
  }
  return start;
}

/** – *Ann Lee*, 58, from Leeds: “…”: a name with nothing but a description. */
function described({ items, mentions }: Scene, start: number, colon: number): NounPhrase | null {
  const source = phraseStartingAt(items, start, colon);
  const isAside = source && isPunctuation(items[source.last + 1], ',') && isNamedIn(mentions, items[source.last]?.span);
  return isAside && !items.slice(source.last + 1, colon).some(isFinite) ? source : null;
}

/** *One critic*: “…” *Another*: “…” *The other*, who would not be named: “…” Within a paragraph a sentence may name one of several, without a verb. */
function otherOne(items: readonly Item[], colon: number): NounPhrase | null {
  const first = sentenceStart(items, colon);
  if (!isWord(items[first], /^(?:an?|another|one|the)$/)) return null;
  const whole = overAside(items, colon, first);
  const source = whole?.source ?? phraseEndingAt(items, colon - 1, first);
  const head = source && headOf(items, source);
  if (!source || !head || (whole ?? source).first !== first || source.last - first > maxOther) return null;
  return isOneOfSeveral(head.normal) || isPersonNoun(head.normal) || isAgentNoun(head) ? source : null;
}

/** a second young *sailor*: so many words. */
const maxOther = 5;

/** *Ann Lee* on the storm: …; *Ann Lee* slams critics: …: in a headline's lead only its beginning is the speaker. */
function leadName({ items, mentions }: Scene, { first, last }: NounPhrase): NounPhrase {
  const start = items[first]?.span;
  const name = start && mentionsIn(mentions, start)[0]?.mention;
  for (let at = first; at < last; at++) {
    const [word, next] = [items[at], items[at + 1]];
    const endsName = name?.span.end === word?.span.end && next?.kind === 'word' && !isCapitalised(next);
    const isTopic = isWord(next, /^(?:about|after|as|on|over|to)$/);
    if (endsName || isTopic) return { first, last: at };
  }
  return { first, last };
}

/** *Lee* called it “mad” and “sad”: ¶ “…”: who says the few words that the paragraph quotes. */
function reporterBefore(items: readonly Item[], colon: number): NounPhrase | null {
  const start = sentenceStart(items, colon);
  for (let at = colon - 1; at >= start; at--) {
    const item = items[at];
    const source = item?.kind === 'word' && item.cue ? subjectOf(items, at) : null;
    if (source) return source;
  }
  return null;
}

/** *A study* from Leeds looked into this: “…”: whatever a text does, it does in words. */
function textBefore(items: readonly Item[], start: number, colon: number): NounPhrase | null {
  const subject = mainSubject(items, start, colon);
  const head = subject && headOf(items, subject);
  return head && nounSource(head.normal) === 'document' && !isWord(head, records) ? subject : null;
}

/** What others have said, and somebody wrote down. */
const records = /^(?:excerpt|transcript|video)s?$/;
