import { giverPrepositions } from '../../lexicon/functionWords';
import { cueNouns } from '../../lexicon/cueNouns';
import { documentNouns } from '../../lexicon/speakerNouns';
import { isPunctuation } from '../scene/isPunctuation';
import { isPossessive } from '../scene/isPossessive';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { nameAfter } from './nameAfter';
import type { NounPhrase } from './nounPhrase';
import { isThing } from './phraseShape';
import { phraseEndingAt } from './phraseEndingAt';
import { phraseStartingAt } from './phraseStartingAt';

/** So many items stand in front of “from”. */
const maxLead = 5;

/** And this *from* Lee; another *from* Lee. */
const leads = /^(?:also|and|another|but|first|more|next|now|one|reaction|response|then|this)$/;

/** quotes from Lee’s speech */
const pieces = /^(?:excerpts?|extracts?|highlights|lines|quotations|quotes|snippets)$/;

/**
 * Whose words a line without a verb announces: From *Ann Lee*, harbour master: …; And this from *the board*: …; *Ann Lee’s*
 * statement in full: …; quotes from *Ann Lee’s* speech: …. `end` is after the last item before the colon. Null when it is no such line.
 */
export function announced(items: readonly Item[], first: number, end: number): NounPhrase | null {
  return announcedFrom(items, first, end) ?? announcedOf(items, first, end);
}

function announcedFrom(items: readonly Item[], first: number, end: number): NounPhrase | null {
  for (let at = first; at < end && at <= first + maxLead; at++) {
    if (!isWord(items[at], giverPrepositions)) continue;
    const before = items[at - 1];
    const isLead =
      at === first
        ? isWord(items[at], 'from')
        : before?.kind === 'word' && isPiece(before.normal, isWord(items[at], 'from'));
    const source = isLead ? phraseStartingAt(items, at + 1, end) : null;
    if (!source) return null;
    const owner = ownerIn(items, source);
    if (owner) return owner;
    if (isThing(items, source)) return null;
    const after = items[source.last + 1];
    const isWhole = source.last + 1 === end || isPunctuation(after, ',');
    return isWhole || isWord(after, /^(?:about|at|in|on|to|writing)$/) ? nameAfter(items, source, end) : null;
  }
  return null;
}

const isPiece = (noun: string, isFrom: boolean): boolean =>
  cueNouns.has(noun) || documentNouns.has(noun) || (isFrom && (leads.test(noun) || pieces.test(noun)));

/** *Ann Lee’s* statement in full: */
function announcedOf(items: readonly Item[], first: number, end: number): NounPhrase | null {
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
