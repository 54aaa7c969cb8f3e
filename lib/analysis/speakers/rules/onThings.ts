import { openingDeterminers, thingRelatives } from '../../lexicon/functionWords';
import { documentNouns } from '../../lexicon/speakerNouns';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { isThing } from '../phrases/phraseShape';
import type { SpeakerRule } from './rule';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';

/** Lee keeps a sign on his desk: “…”; a shirt with the words “…”; Lee found a note: “…”: what stands written on a thing is nobody's words. */
export const onThings: SpeakerRule = {
  id: 'onThings',
  judge: ({ items }, part) => {
    const mark = items[part.item - 1];
    const limit = sentenceStart(items, part.item);
    const verb = mark?.kind === 'mark' ? part.item - 2 : part.item - 1;
    if (isWord(items[verb], /^(?:reads?|says?|said)$/) && isOnThing(items, verb, limit)) return 'nobody';
    if (isPunctuation(mark, ':'))
      return holdsThing(items, limit, part.item - 1) || getsText(items, limit, part.item - 1) ? 'nobody' : null;
    const isWritten = isWord(mark, /^(?:legend|message|slogan|words?)$/) && isWord(items[part.item - 2], 'the');
    return isWritten &&
      isWord(items[part.item - 3], /^(?:with|bearing|saying|reading|displaying)$/) &&
      nearThing(items, limit, part.item)
      ? 'nobody'
      : null;
  },
};

/** Things that words are written on, to be seen. */
const things =
  /^(?:badge|banner|billboard|board|bumper|cap|card|flag|frame|hat|hoodie|jacket|jersey|mug|placard|plaque|poster|shirt|sign|sticker|sweater|t-shirt|tattoo|tee|tombstone|wall)s?$/;

/** a pole outside the port *that* said; placards, *one of which* read; the sign was new: *it* read: what stands written on something that cannot speak. */
function isOnThing(items: readonly Item[], verb: number, limit: number): boolean {
  const word = items[verb - 1];
  if (isWord(word, 'it')) return nearThing(items, sentenceStart(items, limit - 1), limit);
  if (!isWord(word, thingRelatives)) return false;
  if (isWord(items[verb - 2], 'of') && isPunctuation(items[verb - 4], ',')) return isWord(items[verb - 5], things);
  const phrase = phraseEndingAt(items, verb - 2, limit);
  return phrase !== null && isThing(items, phrase);
}

/** has a card in the window, keeps a sign on his desk: the thing is what the verb is done to. */
function holdsThing(items: readonly Item[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!isWord(items[at], holding)) continue;
    const article = isWord(items[at + 1], 'up') ? at + 2 : at + 1;
    return isWord(items[article], openingDeterminers) && isThingNear(items, article + 1);
  }
  return false;
}

const holding =
  /^(?:bears?|bore|carr(?:ied|ies|y)|displays?|displayed|had|hangs?|has|have|held|holds?|hung|keeps?|kept|put|puts|sports?|sported|wears?|wore)$/;

/** found a note, opened the letter: whoever gets it has not written it. */
function getsText(items: readonly Item[], start: number, end: number): boolean {
  const text = isWord(items[end - 1], documentNouns) ? phraseEndingAt(items, end - 1, start) : null;
  return text !== null && isWord(items[text.first - 1], getting);
}

const getting = /^(?:finds?|found|gets?|got|opens?|opened|receives?|received)$/;

/** a *hand-painted* sign: so many words from the article to the thing. */
const maxModifiers = 4;

const isThingNear = (items: readonly Item[], from: number): boolean =>
  items.slice(from, from + maxModifiers).some((item) => isWord(item, things));

const nearThing = (items: readonly Item[], start: number, end: number): boolean =>
  items.slice(start, end).some((item) => isWord(item, things));
