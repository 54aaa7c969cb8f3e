import { articles } from '../../lexicon/functionWords';
import { nameAfter } from '../phrases/nameAfter';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isCueOrDocumentNoun } from '../phrases/speakerNoun';
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
    const cue = isWord(items[start], 'having')
      ? cueAfter(items, start)
      : ([items[start], items[start + 1]].find(isGerund) ??
        blamedFor(items, start, part.item) ??
        writtenIn(items, start, part.item));
    const opening = items[start];
    // Commenting on a study that found “…”, Lee said
    const isAnswer = cue !== undefined && isWord(items[items.indexOf(cue, start) + 1], /^(?:about|on|to)$/);
    if (!cue || isAnswer || opening?.kind !== 'word') return null;
    const end = Math.min(sentenceEnd(items, part.item + 1), part.item + maxDistance);
    for (let at = part.item; at < end; at++) {
      const item = items[at];
      const isQuotedComma = item?.kind === 'quote' && scene.parts[item.part]?.ending === 'comma';
      if (!isPunctuation(item, ',') && !isQuotedComma) continue;
      const source = phraseStartingAt(items, at + 1, end);
      if (source) return foundSomebody(items, nameAfter(items, source, end), items.indexOf(cue, start));
    }
    return null;
  },
};

/** Having *called* it, having once *said*: what somebody did before. */
const cueAfter = (items: readonly Item[], having: number): Item | undefined =>
  items.slice(having + 1, having + 4).find((item) => item.kind === 'word' && item.cue !== null);

const isGerund = (item: Item | undefined): boolean => item?.kind === 'word' && item.cue?.form === 'gerund';

/** Fined £400 for *telling* Park that it was: what brought about what was done to somebody. */
function blamedFor(items: readonly Item[], start: number, quote: number): Item | undefined {
  const [verb] = items.slice(start, quote);
  if (verb?.kind !== 'word' || !verb.token.tags.has('PastTense')) return undefined;
  return items
    .slice(start + 2, Math.min(quote, start + maxBlame))
    .find((item, at) => isGerund(item) && isWord(items[start + 1 + at], /^(?:for|of)$/));
}

/** Participle and gerund: so many items. */
const maxBlame = 6;

/** In a letter to the board *calling* it “…”, Lee: what somebody writes, where nobody else is told to have written it. */
function writtenIn(items: readonly Item[], start: number, quote: number): Item | undefined {
  const words = items.slice(start, Math.min(quote, start + maxLetter));
  const gerund = words.findIndex(isGerund);
  const isOwn = isWord(words[0], 'in') && isWord(words[1], articles) && words.slice(2, gerund).some(isMessage);
  return isOwn ? words[gerund] : undefined;
}

const isMessage = (item: Item): boolean => isWord(item) && isCueOrDocumentNoun(item.normal);

/** a *strongly worded letter to the members of the board*: so many items. */
const maxLetter = 10;
