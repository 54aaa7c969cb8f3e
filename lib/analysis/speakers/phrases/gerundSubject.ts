import { addresseeVerbs } from '../../lexicon/addresseeVerbs';
import { nounPrepositions } from '../../lexicon/functionWords';
import { documentNouns } from '../../lexicon/speakerNouns';
import { hasTag } from '../scene/hasTag';
import { isCapitalised } from '../scene/isCapitalised';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { startOfCapitals } from '../scene/startOf';
import { headOf } from './headOf';
import type { NounPhrase } from './nounPhrase';
import { overAside } from './overAside';
import { phraseEndingAt } from './phraseEndingAt';
import { nounSource } from './speakerNoun';
import { speakingPart } from './speakingPart';

/** Things that are read, and not given out by somebody: a sign saying “…”. */
const ownWords = /^(?:banner|label|message|notice|placard|plaque|poster|sign|sticker)$/;

/**
 * …, with Lee saying; the ministry recommending; overheard her aide, Lee, telling: the phrase right before, unless it is what was written ("a statement saying"),
 * or to whom somebody turned (emailed the port saying, wrote to the port saying).
 */
export function gerundSubject(items: readonly Item[], before: number, limit: number): NounPhrase | null {
  const heard = isPunctuation(items[before], ',') ? overAside(items, before, limit) : null;
  if (heard && isWord(items[heard.first - 1], hearing)) return heard.source;
  // with *both* saying
  if (isWord(items[before + 1], /^(?:all|both)$/) && isWord(items[before], 'with'))
    return { first: before + 1, last: before + 1 };
  const whole = phraseEndingAt(items, before, limit);
  const phrase = whole && (governedName(items, whole) ?? speakingPart(items, whole));
  if (!phrase) return null;
  const lead = phrase.first > limit ? items[phrase.first - 1] : undefined;
  const isAddressee = lead?.kind === 'word' && lead.cue !== null && addresseeVerbs.has(lead.cue.infinitive);
  if (isWord(lead, 'with')) return phrase;
  if (isAddressee || (isWord(lead, /^(?:at|on|to)$/) && isVerb(items[phrase.first - 2]))) return null;
  // a letter to the port saying
  const head = items.slice(phrase.first, before).some((item) => isWord(item, 'to'))
    ? headOf(items, phrase)
    : items[before];
  return isWord(head, documentNouns) && !ownWords.test(head.normal) ? null : phrase;
}

export const hearing = /^(?:over)?hear(?:d|ing|s)?$/;

/** attention to *Lee* declaring; video of *Lee* telling, of *a sailor* telling: what governs the name says nothing. Null where somebody is the head. */
function governedName(items: readonly Item[], phrase: NounPhrase): NounPhrase | null {
  const head = headOf(items, phrase);
  if (!head || isCapitalised(head) || !/^(?:document|null)$/.test(String(nounSource(head.normal)))) return null;
  const of = items.indexOf(head, phrase.first) + 1;
  const shown = { first: of + 1, last: phrase.last };
  if (isWord(items[of], 'of') && nounSource(headOf(items, shown)?.normal ?? '') === 'unnamed-person') return shown;
  const first = startOfCapitals(items, phrase.last + 1);
  const isGoverned = isWord(items[first - 1], nounPrepositions);
  return isGoverned && first > phrase.first + 1 && first <= phrase.last ? { first, last: phrase.last } : null;
}

/** *wrote* to Lee, *speaking* to Lee. */
export const isVerb = (item: Item | undefined): boolean => hasTag(item, 'Gerund', 'PastTense') && !isCapitalised(item);
