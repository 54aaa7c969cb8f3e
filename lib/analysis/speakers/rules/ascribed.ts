import { isCueNoun } from '../../lexicon/cueNouns';
import { afterAside } from '../phrases/afterAside';
import { invertedSubject } from '../phrases/invertedSubject';
import { namedPhraseAt } from '../phrases/namedPhraseAt';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isNameLike } from '../phrases/phraseShape';
import type { Finding, SpeakerRule } from './rule';
import { foundSomebody } from './foundSomebody';
import { isPunctuation } from '../scene/isPunctuation';
import { isPossessive } from '../scene/isPossessive';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { sentenceEnd, startsSentence } from '../scene/sentence';

/** “…” That was Lee, speaking in May; “…” The words are Lee's; “…” Thus Lee begins her book: the next sentence gives the words to somebody. */
export const ascribed: SpeakerRule = {
  id: 'ascribed',
  judge: ({ items }, part) => {
    if (!startsSentence(items, part) || part.ending === 'comma') return null;
    const stop = items[part.item + 1];
    if (!isPunctuation(stop, 'stop', 'break')) return null;
    const start = part.item + 2;
    const end = sentenceEnd(items, start);
    return pointedAt(items, start, end) ?? wordsOf(items, start, end) ?? thus(items, start, end);
  },
};

/** That was *Lee*, … */
function pointedAt(items: readonly Item[], start: number, end: number): Finding | null {
  const verb = afterAside(items, start + 1, end);
  if (!isWord(items[start], /^(?:this|that)$/) || !isWord(items[verb], /^(?:is|was|[’']s)$/)) return null;
  const source = phraseStartingAt(items, verb + 1, end);
  const after = source && items[source.last + 1];
  if (isWord(items[verb + 1], /^an?$/)) return null;
  const closes =
    after?.kind === 'mark' || /^(?:speaking|talking|writing|in|on)$/.test(after?.kind === 'word' ? after.normal : '');
  return source && closes && isNameLike(items, source) ? foundSomebody(items, source, verb) : null;
}

/** The words are *Lee’s*; the words are those of *Lee*; the words belong to *Lee*. */
function wordsOf(items: readonly Item[], start: number, end: number): Finding | null {
  const noun = isWord(items[start], /^(?:the|those|these)$/) ? start + 1 : start;
  if (!isNamedWords(items[noun])) return null;
  if (!isWord(items[noun + 1], /^(?:are|were|is|was|belong(?:ed|s)?|comes?|came)$/)) return null;
  let at = noun + 2;
  while (isWord(items[at], /^(?:from|of|those|to)$/)) at++;
  const source = namedPhraseAt(items, at, end);
  const owner = source && items[source.last];
  const isSpeaker = isWord(items[noun], /^(?:speaker|voice|writer)$/) && source !== null && isNameLike(items, source);
  const isOwned = isSpeaker || at > noun + 2 || (owner?.kind === 'word' && isPossessive(owner.token));
  return isOwned ? foundSomebody(items, source, noun + 1) : null;
}

/** the words, the line, the voice; not so the play, the idea. */
const isNamedWords = (item: Item | undefined): boolean =>
  isWord(item) &&
  (isCueNoun(item.normal) || /^(?:lines?|quotations?|sentences?|speaker|voice|writer)$/.test(item.normal));

/** Thus *Lee* begins her book; so *Lee* describes the night; so said *Lee*. */
function thus(items: readonly Item[], start: number, end: number): Finding | null {
  if (!isWord(items[start], /^(?:so|thus)$/)) return null;
  const inverted = isWord(items[start + 1], tellingVerbs) ? invertedSubject(items, start + 1) : null;
  if (inverted && isNameLike(items, inverted)) return { source: inverted, cue: items[start + 1]?.span ?? null };
  const source = phraseStartingAt(items, start + 1, end);
  if (!source || !isNameLike(items, source)) return null;
  for (let at = source.last + 1; at < Math.min(end, source.last + maxAside); at++)
    if (isWord(items[at], tellingVerbs)) return foundSomebody(items, source, at);
  return null;
}

/** Thus Lee, 68, who has run the yard for years, *begins*: so many items. */
const maxAside = 14;

const tellingVerbs =
  /^(?:beg[ai]ns?|concludes?d?|describe[ds]?|ends?|ended|explain(?:ed|s)?|open(?:ed|s)?|recall(?:ed|s)?|remember(?:ed|s)?|sa(?:id|ys)|sums|summed|writes|wrote)$/;
