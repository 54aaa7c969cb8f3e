import { copulas, giverPrepositions } from '../../lexicon/functionWords';
import { cueNouns } from '../../lexicon/cueNouns';
import { documentNouns } from '../../lexicon/speakerNouns';
import { isPunctuation } from '../scene/isPunctuation';
import { isPossessive } from '../scene/isPossessive';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { nameAfter } from './nameAfter';
import { namedPhraseAt } from './namedPhraseAt';
import type { NounPhrase } from './nounPhrase';
import { isThing } from './phraseShape';
import { phraseEndingAt } from './phraseEndingAt';
import { phraseStartingAt } from './phraseStartingAt';

/** So many items stand in front of “from”. */
const maxLead = 5;

/** And this *from* Lee; another *from* Lee; behind a comma, *from* Lee may come after any words. */
const leads = /^(?:also|and|another|but|first|more|next|now|one|reaction|response|then|this)$/;

/** quotes from Lee’s speech */
const pieces = /^(?:excerpts?|extracts?|highlights|lines|quotations|quotes|snippets)$/;

/**
 * Whose words a line without a verb announces: From *Ann Lee*, harbour master: …; And this from *the board*: …; *Ann Lee’s*
 * statement in full: …; quotes from *Ann Lee’s* speech: …; here is *Ann Lee*: …. `end` is after the last item before the colon. Null when it is no such line.
 */
export function announced(items: readonly Item[], first: number, end: number): NounPhrase | null {
  return (
    announcedFrom(items, first, end) ??
    announcedOf(items, first, end) ??
    presented(items, first, end) ??
    hadToSay(items, first, end)
  );
}

function announcedFrom(items: readonly Item[], first: number, end: number): NounPhrase | null {
  for (let at = first; at < end; at++) {
    if (!isWord(items[at], giverPrepositions)) continue;
    const isAside = isPunctuation(items[at - 1], ',');
    const last = isAside ? at - 2 : at - 1;
    // Praise came from Lee
    const isFrom = isWord(items[at], 'from');
    const before = items[isFrom && isWord(items[last], /^c[ao]mes?$/) ? last - 1 : last];
    const isLead = at === first ? isFrom : at <= first + maxLead && isWord(before) && isPiece(before.normal, isFrom);
    const source = isLead || (isFrom && isAside) ? phraseStartingAt(items, at + 1, end) : null;
    if (!source) continue;
    const owner = ownerIn(items, source);
    if (owner) return owner;
    const named = nameAfter(items, source, end);
    if (named === source && isThing(items, source)) return null;
    const isWhole = named.last + 1 === end || (isLead && isPunctuation(items[source.last + 1], ','));
    return isWhole ? named : null;
  }
  return null;
}

const isPiece = (noun: string, isFrom: boolean): boolean =>
  cueNouns.has(noun) || documentNouns.has(noun) || (isFrom && (leads.test(noun) || pieces.test(noun)));

/** Here is *Ann Lee* in May: …; then there is *the coach*, Ann Lee: … */
function presented(items: readonly Item[], first: number, end: number): NounPhrase | null {
  const at = isWord(items[first], /^(?:and|but|so|then)$/) ? first + 1 : first;
  if (!isWord(items[at], /^(?:here|there)(?:['’]s)?$/)) return null;
  const start = isWord(items[at + 1], copulas) ? at + 2 : at + 1;
  const source = phraseStartingAt(items, start, end);
  if (!source || isThing(items, source)) return null;
  const named = nameAfter(items, source, end);
  return named.last + 1 === end || isPunctuation(items[named.last + 1], ',') ? named : null;
}

/** This is what *Ann Lee* had to say about it: … */
function hadToSay(items: readonly Item[], first: number, end: number): NounPhrase | null {
  const what = items.slice(first, Math.min(end, first + maxLead)).findIndex((item) => isWord(item, 'what'));
  const named = what < 0 ? null : namedPhraseAt(items, first + what + 1, end);
  if (!named) return null;
  const at = isPunctuation(items[named.last + 1], ',') ? named.last + 2 : named.last + 1;
  const isReport = isWord(items[at], /^ha[ds]$/) && isWord(items[at + 1], 'to') && isWord(items[at + 2], 'say');
  return isReport ? named : null;
}

/** *Ann Lee’s* statement in full: no more items. */
const maxOwnLength = 8;

/** *Ann Lee’s* statement in full: */
function announcedOf(items: readonly Item[], first: number, end: number): NounPhrase | null {
  if (end - first > maxOwnLength) return null;
  let last = end - 1;
  if (isWord(items[last], 'full') && isWord(items[last - 1], 'in')) last -= 2;
  const noun = items[last];
  if (noun?.kind !== 'word' || !(cueNouns.has(noun.normal) || documentNouns.has(noun.normal))) return null;
  const phrase = phraseEndingAt(items, last, first);
  return phrase && ownerIn(items, phrase);
}

/** *Ann Lee’s* speech: the owner in front of a noun of the phrase, with the words before it. */
function ownerIn(items: readonly Item[], { first, last }: NounPhrase): NounPhrase | null {
  for (let at = last - 1; at >= first; at--) {
    const word = items[at];
    if (word?.kind === 'word' && isPossessive(word.token)) return phraseEndingAt(items, at, first);
  }
  return null;
}
