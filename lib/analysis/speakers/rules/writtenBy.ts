import { subjectRelatives, thingRelatives } from '../../lexicon/functionWords';
import { clauseStart, maxClauseLength } from '../phrases/clauseStart';
import { makerOf } from '../phrases/makerOf';
import { messages, messageSender } from '../phrases/messageSender';
import { giverBefore, messageWriter, writerOf } from '../phrases/messageWriter';
import { isNameLike } from '../phrases/phraseShape';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { ownerEndingAt } from '../phrases/ownerEndingAt';
import type { Finding, SpeakerRule } from './rule';
import { foundSomebody } from './foundSomebody';
import { isPossessive } from '../scene/isPossessive';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item, Part, Scene } from '../scene/scene';
import { endBefore, sentenceEnd, sentenceStart } from '../scene/sentence';

/** A message from Lee to Park read: “…”; Lee’s email to Park said “…”; Lee issued an update, which reads: “…”; Lee sent Park a note calling it “…”: what is written is by whoever wrote it. */
export const writtenBy: SpeakerRule = {
  id: 'writtenBy',
  judge: (scene, part) => {
    const takenUp = takenUpBy(scene, part);
    if (takenUp) return takenUp;
    const verb = readingVerb(scene.items, part);
    if (verb < 0) return writtenAfter(scene, part);
    const limit = sentenceStart(scene.items, verb);
    for (let at = verb - 1; at >= limit && verb - at <= maxDistance; at--) {
      if (!isWord(scene.items[at], messages)) continue;
      const source =
        senderOf(scene.items, at, verb) ??
        writerOf(scene.items, at, verb) ??
        ownerOf(scene, at, verb, limit) ??
        (leadsTo(scene.items, at, verb) ? (giverBefore(scene.items, at, limit) ?? makerOf(scene.items, at)) : null);
      return foundSomebody(scene.items, source, verb);
    }
    return null;
  },
};

/** Message and verb are no further apart than so many items: a message from Lee to her accountant, Park, read. */
const maxDistance = 16;

/** The verb right before the quotation that says what stands written: read, said, calls the plan. */
function readingVerb(items: readonly Item[], { item: quote }: Part): number {
  for (let at = quote - 1; at > 0 && quote - at <= maxGap; at--) {
    const item = items[at];
    if (item?.kind === 'quote' || isPunctuation(item, 'stop', 'break')) return -1;
    if (isPunctuation(items[at + 1], ':') && isWord(item, reading)) return at;
    if (item?.kind === 'word' && item.cue) return /^(?:gerund|past|present)$/.test(item.cue.form) ? at : -1;
  }
  return -1;
}

/** said *the boat was*: so many items. */
const maxGap = 8;

/** a message *from Lee*, a voicemail left *by Lee*, an email seen by Park and sent *by Lee*. Not so where another verb stands between: a letter from Park angered Lee, who said. */
function senderOf(items: readonly Item[], noun: number, verb: number): Finding['source'] | null {
  const source = messageSender(items, noun, verb);
  if (!source) return null;
  const isOneClause = items
    .slice(source.last + 1, verb)
    .every((item) => item.kind === 'mark' || (isWord(item) && !subjectRelatives.has(item.normal) && !item.cue));
  return isOneClause ? source : null;
}

/** “…,” read the message that *Lee* sent to Park; “…,” said a note from *Lee*; “…,” came the reply from *Lee*. */
function writtenAfter(scene: Scene, part: Part): Finding | null {
  const { items } = scene;
  const start = clauseStart(scene, part);
  if (start === null || !isWord(items[start], /^(?:began|begins|c[ao]mes?|ran|reads?|runs|said|says)$/)) return null;
  const end = Math.min(sentenceEnd(items, start), start + maxClauseLength);
  const last = phraseStartingAt(items, start + 1, end)?.last ?? start;
  const noun = start + 1 + items.slice(start + 1, last + 1).findIndex((item) => isWord(item, messages));
  if (noun === start) return null;
  const source = messageSender(items, noun, end) ?? writerOf(items, noun, end);
  // said a post by an unknown author: the post is told of as the source
  return source && isNameLike(items, source) ? foundSomebody(items, source, start) : null;
}

/** A letter from *Lee* was read out. “…,” it said; *her* statement … It read: “…”; *Lee* posted a message. “…,” it read: whose words the sentence before has told of. */
function takenUpBy(scene: Scene, part: Part): Finding | null {
  const { items } = scene;
  const it = writtenIt(scene, part);
  if (it < 0) return null;
  const end = endBefore(items, Math.min(it, part.item));
  const first = sentenceStart(items, end);
  for (let at = end - 1; at >= first; at--) {
    if (!isWord(items[at], messages)) continue;
    return foundSomebody(items, messageWriter(scene, at, [first, end]), it + 1);
  }
  return null;
}

/** “…,” *it* said; *It* read: “…”: the item of the pronoun, -1 where there is none. */
function writtenIt(scene: Scene, part: Part): number {
  const { items } = scene;
  const candidates = [clauseStart(scene, part) ?? -1, sentenceStart(items, part.item)];
  return candidates.find((at) => isWord(items[at], 'it') && isWord(items[at + 1], reading)) ?? -1;
}

const reading = /^(?:add(?:ed|s)|beg[ai]ns?|conclude[ds]?|end(?:ed|s)|ran|reads?|runs|said|says|went)$/;

/** *Lee’s* email to Park. Not so: Lee’s email said that Park had called it “…”. */
function ownerOf(scene: Scene, noun: number, verb: number, limit: number): Finding['source'] | null {
  const owner = scene.items[noun - 1];
  if (owner?.kind !== 'word' || !isPossessive(owner.token)) return null;
  if (scene.items.slice(noun + 1, verb).some((item) => item.kind === 'word' && item.cue)) return null;
  const source = ownerEndingAt(scene, noun - 1, limit);
  return source?.first === limit ? source : null;
}

/** an update, *which* reads; a message *to members* saying. */
function leadsTo(items: readonly Item[], noun: number, verb: number): boolean {
  if (isWord(items[verb - 1], thingRelatives)) return verb - noun <= 3;
  const between = items.slice(noun + 1, verb);
  if (between.length === 0) return true;
  const isAddressed = isWord(between[0], /^(?:on|to)$/) && between.length <= maxAddress;
  return isAddressed && isWord(items[verb], /ing$/) && between.every((item) => isWord(item) && !item.cue);
}

/** to *all members of the club*: so many items. */
const maxAddress = 6;
