import { articles } from '../../lexicon/functionWords';
import { nameAfter } from '../phrases/nameAfter';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isCueOrDocumentNoun } from '../phrases/speakerNoun';
import { hasTag } from '../scene/hasTag';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { sentenceEnd, sentenceStart } from '../scene/sentence';
import { foundSomebody } from './foundSomebody';
import type { SpeakerRule } from './rule';

/** The main clause begins no further after the quotation than this many items. */
const maxDistance = 14;

/** Calling the plan "…", Lee left: a sentence that begins with a participle has its subject after the comma. */
export const leadingParticiple: SpeakerRule = {
  id: 'leadingParticiple',
  judge: (scene, part) => {
    const { items } = scene;
    const start = sentenceStart(items, part.item);
    const cue = cueFrom(items, start, part.item);
    // Commenting on a study that found “…”, Lee said
    if (cue < 0 || isWord(items[cue + 1], /^(?:about|on|to)$/) || !isWord(items[start])) return null;
    const end = Math.min(sentenceEnd(items, part.item + 1), part.item + maxDistance);
    for (let at = part.item; at < end; at++) {
      const item = items[at];
      const isQuotedComma = item?.kind === 'quote' && scene.parts[item.part]?.ending === 'comma';
      if (!isPunctuation(item, ',') && !isQuotedComma) continue;
      const source = phraseStartingAt(items, at + 1, end);
      if (source) return foundSomebody(items, nameAfter(items, source, end), cue);
    }
    return null;
  },
};

/** *Calling* it; having once *said*; fined for *telling* Park; in a letter *calling* it: the participle's item, -1 when none opens the sentence. */
function cueFrom(items: readonly Item[], start: number, quote: number): number {
  if (isWord(items[start], 'having'))
    return indexIn(items, start + 1, start + 4, (item) => isWord(item) && item.cue !== null);
  const opening = indexIn(items, start, start + 2, isGerund);
  if (opening >= 0) return opening;
  const blamed = blamedFor(items, start, quote);
  return blamed >= 0 ? blamed : writtenIn(items, start, quote);
}

const isGerund = (item: Item): boolean => isWord(item) && item.cue?.form === 'gerund';

/** Fined £400 for *telling* Park that it was: what brought about what was done to somebody. */
const blamedFor = (items: readonly Item[], start: number, quote: number): number =>
  start < quote && hasTag(items[start], 'PastTense')
    ? indexIn(
        items,
        start + 2,
        Math.min(quote, start + maxBlame),
        (item, at) => isGerund(item) && isWord(items[at - 1], /^(?:for|of)$/),
      )
    : -1;

/** Participle and gerund: so many items. */
const maxBlame = 6;

/** In a letter to the board *calling* it “…”, Lee: what somebody writes, where nobody else is told to have written it. */
function writtenIn(items: readonly Item[], start: number, quote: number): number {
  const gerund = indexIn(items, start, Math.min(quote, start + maxLetter), isGerund);
  const isOwn = isWord(items[start], 'in') && isWord(items[start + 1], articles);
  return isOwn && gerund >= 0 && items.slice(start + 2, gerund).some(isMessage) ? gerund : -1;
}

const isMessage = (item: Item): boolean => isWord(item) && isCueOrDocumentNoun(item.normal);

/** a *strongly worded letter to the members of the board*: so many items. */
const maxLetter = 10;

/** The first item that is so, from one item to before another; -1 when none is. */
function indexIn(items: readonly Item[], from: number, to: number, isSo: (item: Item, at: number) => boolean): number {
  const at = items.slice(from, to).findIndex((item, i) => isSo(item, from + i));
  return at < 0 ? -1 : from + at;
}
