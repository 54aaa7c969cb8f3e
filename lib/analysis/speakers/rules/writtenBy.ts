import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isThing } from '../phrases/phraseShape';
import { subjectAt } from '../phrases/subject';
import { ownerEndingAt } from '../phrases/ownerEndingAt';
import { stepOverVerbGroup } from '../phrases/verbGroup';
import type { Finding, SpeakerRule } from './rule';
import { isPossessive } from '../scene/isPossessive';
import { isWord } from '../scene/isWord';
import type { Item, Part, Scene } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';

/** A message from Lee to Park read: “…”; Lee’s email to Park said “…”; Lee issued an update, which reads: “…”; Lee sent Park a note calling it “…”: what is written is by whoever wrote it. */
export const writtenBy: SpeakerRule = {
  id: 'writtenBy',
  judge: (scene, part, canSpeak) => {
    const verb = readingVerb(scene.items, part);
    if (verb < 0) return null;
    const limit = sentenceStart(scene.items, verb);
    for (let at = verb - 1; at >= limit && verb - at <= maxDistance; at--) {
      if (!isWord(scene.items[at], messages)) continue;
      const source =
        senderOf(scene.items, at, verb) ?? ownerOf(scene, at, limit) ?? giverOf(scene.items, at, verb, limit);
      const cue = scene.items[verb];
      return source && cue && !isThing(scene.items, source) && canSpeak(source) ? { source, cue: cue.span } : null;
    }
    return null;
  },
};

/** What somebody writes to others in their own words. */
const messages =
  /^(?:announcement|caption|e-?mail|letter|memo|message|note|notice|post|reply|response|statement|text|tweet|update)s?$/;

/** Message and verb are no further apart than so many items: a message from Lee to her accountant, Park, read. */
const maxDistance = 16;

/** The verb right before the quotation that says what stands written: read, said, calls the plan. */
function readingVerb(items: readonly Item[], { item: quote }: Part): number {
  for (let at = quote - 1; at > 0 && quote - at <= maxGap; at--) {
    const item = items[at];
    if (item?.kind === 'quote') return -1;
    if (item?.kind === 'word' && item.cue)
      return /^(?:past|present)$/.test(item.cue.form) || isWord(items[at - 1], messages) ? at : -1;
  }
  return -1;
}

/** said *the boat was*: so many items. */
const maxGap = 8;

/** a message *from Lee*. Not so where another verb stands between: a letter from Park angered Lee, who said. */
function senderOf(items: readonly Item[], noun: number, verb: number): Finding['source'] | null {
  if (!isWord(items[noun + 1], /^(?:by|from)$/)) return null;
  const source = phraseStartingAt(items, noun + 2, verb);
  if (!source) return null;
  const isOneClause = items
    .slice(source.last + 1, verb)
    .every((item) => item.kind === 'mark' || (isWord(item) && !/^(?:that|which|who)$/.test(item.normal) && !item.cue));
  return isOneClause ? source : null;
}

/** *Lee’s* email to Park. */
function ownerOf(scene: Scene, noun: number, limit: number): Finding['source'] | null {
  const owner = scene.items[noun - 1];
  if (owner?.kind !== 'word' || !isPossessive(owner.token)) return null;
  const source = ownerEndingAt(scene, noun - 1, limit);
  return source?.first === limit ? source : null;
}

/** *Lee* issued an update, which; *Lee* put out a statement that; *Lee* sent Park a note calling: whoever gives it out. */
function giverOf(items: readonly Item[], noun: number, verb: number, limit: number): Finding['source'] | null {
  const isWhich = isWord(items[verb - 1], /^(?:that|which)$/) && verb - noun <= 3;
  const message = isWhich || verb - noun === 1 ? phraseEndingAt(items, noun, limit) : null;
  if (!message) return null;
  const particle = isWord(items[message.first - 1], /^(?:out|up)$/) ? 2 : 1;
  const taker = phraseEndingAt(items, message.first - 1, limit);
  const giving = [message.first - particle, (taker?.first ?? 0) - 1].find((at) => isWord(items[at], givingVerbs));
  if (giving === undefined) return null;
  return subjectAt(items, stepOverVerbGroup(items, giving, limit).at, limit);
}

const givingVerbs =
  /^(?:distribut(?:e|ed|es)|gave|gives?|issue[ds]?|left|leaves?|post(?:ed|s)?|publish(?:ed|es)?|put|puts|read|release[ds]?|sen[dt]|sends|shared?|shares|sign(?:ed|s)?|upload(?:ed|s)?|writes?|wrote)$/;
