import { isCueNoun } from '../../lexicon/cueNouns';
import { giverPrepositions } from '../../lexicon/functionWords';
import { afterAside } from '../phrases/afterAside';
import { headOf } from '../phrases/headOf';
import { invertedSubject } from '../phrases/invertedSubject';
import { namedPhraseAt } from '../phrases/namedPhraseAt';
import type { NounPhrase } from '../phrases/nounPhrase';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isNameLike } from '../phrases/phraseShape';
import { isCueOrDocumentNoun } from '../phrases/speakerNoun';
import type { Finding, SpeakerRule } from './rule';
import { foundSomebody } from './foundSomebody';
import { subjectOf } from '../phrases/subject';
import { itemsOfBlock } from '../scene/block';
import { hasTag } from '../scene/hasTag';
import { isPunctuation } from '../scene/isPunctuation';
import { isPossessive } from '../scene/isPossessive';
import { isWord } from '../scene/isWord';
import type { Item, Part, Scene } from '../scene/scene';
import { sentenceEnd, startsSentence } from '../scene/sentence';

/** “…” That was Lee, speaking in May; “…” The words are Lee's; “…” Thus Lee begins her book: the next sentence gives the words to somebody. */
export const ascribed: SpeakerRule = {
  id: 'ascribed',
  judge: (scene, part) => {
    const { items } = scene;
    if (!startsSentence(items, part) || part.ending === 'comma') return null;
    const stop = items[part.item + 1];
    if (!isPunctuation(stop, 'stop', 'break')) return null;
    const start = part.item + 2;
    const end = sentenceEnd(items, start);
    const found = pointedAt(items, start, end) ?? wordsOf(items, start, end) ?? thus(items, start, end);
    return found ?? authorOfWords(items, start, end) ?? tellsIt(scene, part, start, end);
  },
};

/** That was *Lee*, … */
function pointedAt(items: readonly Item[], start: number, end: number): Finding | null {
  const verb = afterAside(items, start + 1, end);
  if (!isWord(items[start], /^(?:this|that)$/) || !isWord(items[verb], /^(?:is|was|[’']s)$/)) return null;
  const source = namedPhraseAt(items, afterNot(items, verb + 1, end), end);
  if (!source || isWord(items[verb + 1], /^an?$/)) return null;
  const after = items[source.last + 1];
  const closes = after?.kind === 'mark' || isWord(after, /^(?:speaking|talking|writing|in|on)$/);
  return closes && isNameLike(items, source) ? foundSomebody(items, source, verb) : null;
}

/** Its author, *Lee*, … */
function authorOfWords(items: readonly Item[], start: number, end: number): Finding | null {
  const isAuthor = isWord(items[start], /^(?:its|their)$/) && isWord(items[start + 1], /^(?:author|sender|writer)$/);
  const source = isAuthor && isPunctuation(items[start + 2], ',') ? namedPhraseAt(items, start + 3, end) : null;
  return source && isNameLike(items, source) ? foundSomebody(items, source, start + 1) : null;
}

/** “…” *Her son, Lee,* says this with pride; *Lee* tells the story standing: the next sentence tells who says what a paragraph begins with. */
function tellsIt(scene: Scene, part: Part, start: number, end: number): Finding | null {
  const { items } = scene;
  if (part.item !== itemsOfBlock(scene, part.block)[0]) return null;
  const verb = start + items.slice(start, end).findIndex((item) => isWord(item, /^(?:says?|said|tells?|told)$/));
  const [object, noun] = [items[verb + 1], items[verb + 2]];
  const isThis = isWord(object, /^(?:so|this)$/) && (noun?.kind !== 'word' || hasTag(noun, 'Preposition', 'Adverb'));
  const isStory = isWord(object, 'the') && isWord(noun, /^(?:joke|stor(?:y|ies)|tale)$/);
  const source = verb > start && (isThis || isStory) ? subjectOf(items, verb) : null;
  return foundSomebody(items, source, verb);
}

/** The words are *Lee’s*; the words are those of *Lee*; the words belong to *Lee*. */
function wordsOf(items: readonly Item[], start: number, end: number): Finding | null {
  const noun = isWord(items[start], /^(?:the|those|these)$/) ? start + 1 : start;
  if (!isNamedWords(items[noun])) return null;
  if (!isWord(items[noun + 1], /^(?:are|were|is|was|belong(?:ed|s)?|comes?|came)$/)) return null;
  const from = afterNot(items, noun + 2, end);
  let at = from;
  while (isWord(items[at], /^(?:from|of|that|those|to)$/)) at++;
  const source = namedPhraseAt(items, at, end);
  const owner = source && items[source.last];
  const isSpeaker = isWord(items[noun], /^(?:speaker|voice|writer)$/) && source !== null && isNameLike(items, source);
  const isOwned = isSpeaker || at > from || (owner?.kind === 'word' && isPossessive(owner.token));
  return isOwned ? foundSomebody(items, source, noun + 1) : null;
}

/** That was *not Park but* Lee: where those begin whom the words are of; the end where none do. */
function afterNot(items: readonly Item[], at: number, end: number): number {
  if (!isWord(items[at], 'not')) return at;
  const but = items.slice(at, end).findIndex((item) => isWord(item, 'but'));
  return but < 0 ? end : at + but + 1;
}

/** the words, the line, the voice; not so the play, the idea. */
const isNamedWords = (item: Item | undefined): boolean =>
  isWord(item) &&
  (isCueNoun(item.normal) || /^(?:lines?|quotations?|sentences?|speaker|voice|writer)$/.test(item.normal));

/** Thus *Lee* begins her book; so *Lee* describes the night; so said *Lee*; so promised the mayor, *Lee*; so ends a letter by *Lee*; with that, *Lee* closes her book. */
function thus(items: readonly Item[], start: number, end: number): Finding | null {
  const first = afterThus(items, start);
  if (first === null) return null;
  const verb = items[first];
  const isTold = isWord(verb) && (verb.cue?.form === 'past' || tellingVerbs.test(verb.normal));
  const inverted = isTold ? invertedSubject(items, first) : null;
  const teller = inverted && (isNameLike(items, inverted) ? inverted : authorOf(items, inverted, end));
  if (teller) return { source: teller, cue: items[first]?.span ?? null };
  const source = phraseStartingAt(items, first, end);
  if (!source || !isNameLike(items, source)) return null;
  for (let at = source.last + 1; at < Math.min(end, source.last + maxAside); at++)
    if (isWord(items[at], tellingVerbs)) return foundSomebody(items, source, at);
  return null;
}

/** What stands behind *thus*, *so*, or *with that,*; null where none of these opens the sentence. */
function afterThus(items: readonly Item[], start: number): number | null {
  if (isWord(items[start], /^(?:so|thus)$/)) return start + 1;
  if (!isWord(items[start], 'with') || !isWord(items[start + 1], /^(?:that|these|this|those)$/)) return null;
  return isPunctuation(items[start + 2], ',') ? start + 3 : start + 2;
}

/** a letter by *Lee*, the speech of her aunt, *Lee*; *Lee’s* letter; the letter that *Lee* sent. */
function authorOf(items: readonly Item[], text: NounPhrase, end: number): NounPhrase | null {
  const head = headOf(items, text);
  if (!head || !isCueOrDocumentNoun(head.normal)) return null;
  const giver = items.indexOf(head, text.first) + 1;
  const isGiven = isWord(items[giver], giverPrepositions) || isWord(items[giver], 'that');
  return isGiven ? namedPhraseAt(items, giver + 1, end) : null;
}

/** Thus Lee, 68, who has run the yard for years, *begins*: so many items. */
const maxAside = 14;

const tellingVerbs =
  /^(?:beg[ai]ns?|closed?|closes|concludes?d?|describe[ds]?|ends?|ended|explain(?:ed|s)?|open(?:ed|s)?|recall(?:ed|s)?|remember(?:ed|s)?|sa(?:id|ys)|sums|summed|writes|wrote)$/;
