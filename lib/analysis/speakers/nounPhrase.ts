import {
  adverbs,
  auxiliaries,
  clauseWords,
  determiners,
  nounPrepositions,
  personalPronouns,
  possessivePronouns,
  relativePronouns,
  timeWords,
} from '../lexicon/functionWords';
import { documentNouns, groupNouns, organisationNouns, personNouns } from '../lexicon/speakerNouns';
import type { Item } from './scene';

/** A noun phrase as a range of items, `[first, last]`. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
}

type Word = Extract<Item, { kind: 'word' }>;

/** A phrase has no more words than this; a longer run is a misread clause. */
const maxWords = 18;

/** Quoted words inside a name are no longer than this many characters: “The Rock”. */
const maxNicknameLength = 24;

export const isCapitalised = (word: Word): boolean => /^[^\p{L}]*\p{Lu}/u.test(word.token.text);

const isSpeakerNoun = (word: string): boolean =>
  personNouns.has(word) || groupNouns.has(word) || organisationNouns.has(word) || documentNouns.has(word);

/** Whether the word can stand inside a noun phrase, left of its head or as its head. */
function isNominal(word: Word): boolean {
  const { normal, token } = word;
  if (clauseWords.has(normal) || auxiliaries.has(normal) || personalPronouns.has(normal)) return false;
  if (isCapitalised(word)) return true;
  if (determiners.has(normal) || possessivePronouns.has(normal)) return true;
  if (/['’]s?$/.test(token.text) || isSpeakerNoun(normal)) return true;
  if (token.tags.has('Adverb') || adverbs.has(normal)) return false;
  if (token.tags.has('Verb') && !token.tags.has('Noun') && !token.tags.has('Adjective')) return false;
  return (
    ['Noun', 'Adjective', 'Value', 'Determiner', 'Possessive'].some((tag) => token.tags.has(tag)) || /-/.test(normal)
  );
}

/** A word of time that is no part of a name (Kristen Day, Theresa May) or of a compound (63-year-old). */
function isTime(items: readonly Item[], at: number): boolean {
  const word = items[at];
  if (word?.kind !== 'word' || !timeWords.has(word.normal.replace(/\.$/, ''))) return false;
  const before = items[at - 1];
  const after = items[at + 1];
  if (
    before?.kind === 'word' &&
    before.span.end === word.span.start - 1 &&
    after?.kind === 'word' &&
    after.span.start === word.span.end + 1 &&
    /\d/.test(before.normal) &&
    after.normal === 'old'
  )
    return false;
  // the Sunday Times, Sydney Morning Herald
  if (
    isCapitalised(word) &&
    after?.kind === 'word' &&
    isCapitalised(after) &&
    after.span.start === word.span.end + 1 &&
    before?.kind === 'word' &&
    (isCapitalised(before) || before.normal === 'the')
  )
    return false;
  const isAmbiguous = /^(?:day|may|march|april|june|august|night|week|noon|summer)$/.test(word.normal);
  if (!isCapitalised(word)) return word.normal !== 'may' && word.normal !== 'march';
  return !(isAmbiguous && before?.kind === 'word' && isCapitalised(before) && !nounPrepositions.has(before.normal));
}

/** A preposition, unless it is a name: Al From. */
const isPreposition = (word: Word): boolean => nounPrepositions.has(word.normal) && !isCapitalised(word);

/** The noun phrase that ends at an item; null when none does. Not to the left of `limit`. */
export function phraseEndingAt(items: readonly Item[], last: number, limit: number): NounPhrase | null {
  const head = items[last];
  if (head?.kind !== 'word') return null;
  if (personalPronouns.has(head.normal)) return { first: last, last };
  // The daily wrote, the accused said: whatever a determiner makes a noun.
  const beforeHead = items[last - 1];
  const isMadeNoun =
    beforeHead?.kind === 'word' &&
    /^(?:the|an)$/.test(beforeHead.normal) &&
    !isPreposition(head) &&
    !auxiliaries.has(head.normal);
  if (isTime(items, last) || (!isHead(head) && !isMadeNoun)) return null;
  let first = last;
  let at = last - 1;
  while (at >= limit && last - at < maxWords) {
    const item = items[at];
    const next = items[first];
    if (item?.kind === 'quote') {
      // Dwayne “The Rock” Johnson
      const before = items[at - 1];
      const isNickname = item.span.end - item.span.start <= maxNicknameLength;
      if (
        isNickname &&
        before?.kind === 'word' &&
        next?.kind === 'word' &&
        isCapitalised(before) &&
        isCapitalised(next) &&
        first === at + 1
      )
        at--;
      else break;
      continue;
    }
    if (item?.kind === 'mark') {
      // Jeff Lee (R-Ohio) said
      const open = item.mark === ')' ? openingBracket(items, at, limit) : -1;
      if (open < 0 || first !== last) break;
      at = open - 1;
      continue;
    }
    if (item?.kind !== 'word' || next?.kind !== 'word') break;
    const startsPhrase = determiners.has(next.normal) || possessivePronouns.has(next.normal);
    if (item.normal === 'and' || item.normal === '&') {
      const before = items[at - 1];
      if (before?.kind !== 'word' || !isCapitalised(before) || !isCapitalised(next) || isTime(items, at - 1)) break;
    } else if (isPreposition(item)) {
      const before = items[at - 1];
      if (before?.kind !== 'word' || !isNominal(before) || isTime(items, at - 1) || isBareDeterminer(before)) break;
      if (before.cue && !isCapitalised(before) && !before.token.tags.has('Noun')) break;
    } else if (startsPhrase && !/^(?:all|both|no)$/.test(item.normal)) break;
    else if (item.cue && item.cue.form !== 'base') break;
    else if (!isNominal(item) && !isInsidePhrase(items, at)) break;
    else if (isTime(items, at) && !/['’]s$/.test(item.token.text)) break;
    first = at;
    at--;
  }
  const start = items[first];
  if (start?.kind === 'word' && first < last && (isPreposition(start) || start.normal === 'and')) first++;
  return { first, last };
}

/** The noun phrase that starts at an item; null when none does. */
export function phraseStartingAt(items: readonly Item[], first: number, limit: number): NounPhrase | null {
  const start = items[first];
  if (start?.kind !== 'word') return null;
  if (personalPronouns.has(start.normal)) return { first, last: first };
  const second = items[first + 1];
  // retired judge Ann Lee; harbour master Ann Lee, where the tagger reads a verb
  const isVerbal = /(?:ed|ing)$/.test(start.normal) || (start.token.tags.has('Infinitive') && !start.cue);
  const isParticiple = isVerbal && second?.kind === 'word' && isNominal(second) && !determiners.has(second.normal);
  if (!(isNominal(start) || isParticiple) || isTime(items, first) || relativePronouns.has(start.normal)) return null;
  let last = -1;
  for (let at = first; at < limit && at - first < maxWords; at++) {
    const item = items[at];
    if (item?.kind === 'quote') {
      const after = items[at + 1];
      const isNickname = item.span.end - item.span.start <= maxNicknameLength;
      if (isNickname && after?.kind === 'word' && isCapitalised(after) && last === at - 1) continue;
      break;
    }
    if (item?.kind !== 'word') break;
    const previous = items[at - 1];
    const next = items[at + 1];
    if (item.normal === 'and' || item.normal === '&') {
      if (!(next?.kind === 'word' && isCapitalised(next))) break;
    } else if (at > first && isPreposition(item)) {
      const isPhrase =
        next?.kind === 'word' &&
        isNominal(next) &&
        !isTime(items, at + 1) &&
        !/^(?:this|these|those|his|her|their|its|an?)$/.test(next.normal);
      if (
        !isPhrase ||
        (item.normal !== 'of' &&
          item.normal !== 'for' &&
          item.normal !== 'at' &&
          item.normal !== 'from' &&
          item.normal !== 'with')
      )
        break;
    } else if (
      isTime(items, at) &&
      !(previous?.kind === 'word' && nounPrepositions.has(previous.normal) && previous.normal === 'of')
    )
      break;
    else if (!isNominal(item) && !isInsidePhrase(items, at) && !(at === first && isParticiple)) break;
    else {
      if (
        at > first &&
        determiners.has(item.normal) &&
        previous?.kind === 'word' &&
        !nounPrepositions.has(previous.normal)
      )
        break;
      const isModifier = item.token.tags.has('Adjective') && !item.token.tags.has('Noun');
      if (isCapitalised(item) || !isModifier || isSpeakerNoun(item.normal)) last = at;
    }
  }
  return last < 0 ? null : { first, last: withComplement(items, last, limit) };
}

/** What tells one unnamed source from others: a person *close* to the family. */
export const complementHeads = /^(?:close|familiar|involved|briefed|acquainted|privy|based)$/;

/** a person *close to the family*, a source *involved in the talks*: what tells an unnamed source from others belongs to it. */
function withComplement(items: readonly Item[], last: number, limit: number): number {
  const word = items[last + 1];
  const preposition = items[last + 2];
  if (word?.kind !== 'word' || preposition?.kind !== 'word' || !complementHeads.test(word.normal)) return last;
  if (!nounPrepositions.has(preposition.normal)) return last;
  let end = last + 2;
  for (let at = last + 3; at < limit && at - last < 8; at++) {
    const item = items[at];
    if (item?.kind !== 'word' || !isNominal(item) || (isTime(items, at) && !/['’]s$/.test(item.token.text))) break;
    end = at;
  }
  return end > last + 2 ? end : last;
}

/** A word that can end a phrase as its head: not a bare determiner, a time or a number. */
function isHead(word: Word): boolean {
  if (possessivePronouns.has(word.normal)) return false;
  if (/^(?:others|some|many|several|both|most|one|another|few|all)$/.test(word.normal)) return true;
  if (determiners.has(word.normal) || relativePronouns.has(word.normal) || isPreposition(word)) return false;
  if (/^[\d.,$€£%-]+$/.test(word.normal)) return false;
  return isNominal(word);
}

const isBareDeterminer = (word: Word): boolean => /^(?:the|an?|his|her|their|its|my|our|your)$/.test(word.normal);

/** the *governing* party, a *retired* judge: a verb form between a determiner or adjective and a noun. */
function isInsidePhrase(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  const after = items[at + 1];
  if (item?.kind !== 'word' || before?.kind !== 'word' || after?.kind !== 'word') return false;
  if (item.cue || clauseWords.has(item.normal) || auxiliaries.has(item.normal)) return false;
  const isVerbal =
    item.token.tags.has('Gerund') ||
    item.token.tags.has('PastTense') ||
    item.token.tags.has('Verb') ||
    item.token.tags.has('Adverb');
  return isVerbal && /^(?:the|an?|his|her|their|its)$/.test(before.normal) && isNominal(after);
}

/** The item index of the bracket that the one at `close` closes; -1 when there is none near. */
export function openingBracket(items: readonly Item[], close: number, limit: number): number {
  for (let at = close - 1; at >= limit && close - at < 12; at--) {
    const item = items[at];
    if (item?.kind === 'mark' && item.mark === '(') return at;
    if (item?.kind === 'mark' && item.mark === 'stop') return -1;
  }
  return -1;
}

/** The prosecutor, *Ann Lee*, …: the name that follows a phrase as an aside; the phrase itself when none does. */
export function nameAfter(items: readonly Item[], phrase: NounPhrase, limit: number): NounPhrase {
  const head = headOf(items, phrase);
  const comma = items[phrase.last + 1];
  const start = items[phrase.last + 2];
  if (!head || comma?.kind !== 'mark' || comma.mark !== ',') return phrase;
  // the Governor, Ann Lee: a role in capitals
  if (isCapitalised(head) && !personNouns.has(head.normal)) return phrase;
  if (start?.kind !== 'word' || !isCapitalised(start)) return phrase;
  const name = phraseStartingAt(items, phrase.last + 2, limit);
  const after = name && items[name.last + 1];
  const last = name && items[name.last];
  return name && name.last > name.first && last?.kind === 'word' && isCapitalised(last) && after?.kind !== 'word'
    ? name
    : phrase;
}

/** The last word before the first preposition of the phrase: a *spokesman* for the port. */
export function headOf(items: readonly Item[], { first, last }: NounPhrase): Word | null {
  let head: Word | null = null;
  for (let at = first; at <= last; at++) {
    const item = items[at];
    if (item?.kind !== 'word') continue;
    if (head && endsHead(item)) break;
    head = item;
  }
  return head;
}

/** of, for; close, involved: what follows tells more about the head. */
const endsHead = (word: Word): boolean =>
  (nounPrepositions.has(word.normal) || complementHeads.test(word.normal)) && !isCapitalised(word);
