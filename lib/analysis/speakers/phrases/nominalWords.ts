import {
  adverbs,
  ambiguousTimeWords,
  auxiliaries,
  clauseWords,
  coordinators,
  determiners,
  isShare,
  nounPrepositions,
  numberWords,
  openingDeterminers,
  personalPronouns,
  possessivePronouns,
  quantifiers,
  relativePronouns,
  timeWords,
} from '../../lexicon/functionWords';
import { documentNouns, groupNouns, organisationNouns, personNouns } from '../../lexicon/speakerNouns';
import { hasTag } from '../scene/hasTag';
import { isCapitalised } from '../scene/isCapitalised';
import { isPossessive } from '../scene/isPossessive';
import { isWord } from '../scene/isWord';
import type { Item, NarrationWord } from '../scene/scene';

export const isSpeakerNoun = (word: string): boolean =>
  personNouns.has(word) || groupNouns.has(word) || organisationNouns.has(word) || documentNouns.has(word);

/** Whether the word can stand inside a noun phrase, left of its head or as its head. */
export function isNominal(word: NarrationWord): boolean {
  const { normal, token } = word;
  if (clauseWords.has(normal) || auxiliaries.has(normal) || personalPronouns.has(normal)) return false;
  if (isCapitalised(word)) return !opensSentence(word);
  if (determiners.has(normal)) return true;
  if (isPossessive(token) || isSpeakerNoun(normal)) return true;
  // a long-serving member
  if (hasTag(word, 'Adverb', 'Verb') || (adverbs.has(normal) && !hasTag(word, 'Hyphenated'))) return false;
  return (
    isSite(word) ||
    isHandle(word) ||
    hasTag(word, 'Noun', 'Adjective', 'Value', 'Determiner', 'Possessive') ||
    /-/.test(normal)
  );
}

/** @annlee, ann_lee_7, annlee77: whoever writes under it. */
export const isHandle = ({ token }: NarrationWord): boolean =>
  /^(?:@\w|[a-z\d]+_[a-z\d]|[a-z]{3,}\d{2,}$)/.test(token.text);

/** harbour-news.org */
export const isSite = ({ token }: NarrationWord): boolean =>
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,4}$/u.test(token.text);

/** *According* to Lee, *Asked* about it, *In* reply: a capital that only begins a sentence. */
const opensSentence = ({ normal }: NarrationWord): boolean => openingWords.has(normal);

const openingWords: ReadonlySet<string> = new Set(
  `according asked being challenged commenting concerning confronted despite following given having in pressed reacting regarding replying responding speaking to told`.split(
    ' ',
  ),
);

/** A word of time that is no part of a name (Kristen Day, Theresa May) or of a compound (63-year-old). */
export function isTime(items: readonly Item[], at: number): boolean {
  const [before, word, after] = [items[at - 1], items[at], items[at + 1]];
  if (!isWord(word) || !timeWords.has(word.normal.replace(/\.$/, '')) || isInCompound(items, at)) return false;
  if (!isCapitalised(word)) return word.normal !== 'may' && word.normal !== 'march';
  // Jan Lee, June Park
  if (hasTag(word, 'Person')) return false;
  // the Sunday Times, Sydney Morning Herald
  if (isCapitalised(after) && (isCapitalised(before) || isWord(before, 'the'))) return false;
  // a *June* report, a *June* 5 news release
  const noun = isWord(after, /^\d{1,2}$/) ? at + 2 : at + 1;
  const leadsOn = [items[noun], items[noun + 1]].some((one) => isWord(one) && isSpeakerNoun(one.normal));
  if (isWord(before, /^(?:an?|the|its)$/) && leadsOn) return false;
  return !(ambiguousTimeWords.has(word.normal) && isCapitalised(before) && !nounPrepositions.has(before.normal));
}

/** 63-*year*-old, ten-*year*-old: what a hyphen joins to the next word. */
const isInCompound = (items: readonly Item[], at: number): boolean =>
  hasTag(items[at], 'Hyphenated') && hasTag(items[at + 1], 'Hyphenated');

/** A preposition, unless it is a name: Al From. */
export const isPreposition = (word: NarrationWord): boolean =>
  nounPrepositions.has(word.normal) && !isCapitalised(word);

/** passer-*by*, runner-*up*: the particle that ends a compound. */
export const isCompoundEnd = (items: readonly Item[], at: number): boolean =>
  hasTag(items[at], 'Hyphenated') &&
  isWord(items[at], /^(?:by|on|up)$/) &&
  hasTag(items[at - 1], 'Hyphenated') &&
  !hasTag(items[at + 1], 'Hyphenated');

/** What tells one unnamed source from others: a person *close* to the family. */
export const complementHeads = /^(?:close|familiar|involved|briefed|acquainted|privy|based)$/;

/** A word that can end a phrase as its head: not a bare determiner, a time or a number. */
export function isHead(word: NarrationWord): boolean {
  // And, says Lee, “…”
  if (coordinators.has(word.normal) || usStates.test(word.normal)) return false;
  if (possessivePronouns.has(word.normal)) return false;
  if (quantifiers.has(word.normal)) return true;
  if (determiners.has(word.normal) || relativePronouns.has(word.normal) || isPreposition(word)) return false;
  if (/^[\d.,$€£%-]+$/.test(word.normal)) return isShare(word.normal);
  return isNominal(word);
}

/** Ann Lee, of Ashby, *N.J.*, said: states that are written as two initials (Associated Press Stylebook), which tell where a place is. */
const usStates = /^(?:n\.[cdhjmy]|r\.i|s\.[cd]|d\.c)\.$/;

/** Channel *4*, Number *10*: a number that belongs to a name. */
export function isNumbered(items: readonly Item[], at: number): boolean {
  const [name, number] = [items[at - 1], items[at]];
  if (name?.kind !== 'word' || !isWord(number, /^\d{1,3}$/)) return false;
  return isCapitalised(name) && !isTime(items, at - 1);
}

/** the *two* sides, these *few* people, Lee’s *three* sons: a count that a determiner or an owner stands before. */
export function isCounted(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (!isWord(items[at], numberWords) && !isWord(items[at], /^(?:few|many|several|most)$/)) return false;
  return (
    isWord(before) && (/^(?:the|these|those|his|her|their|its)$/.test(before.normal) || isPossessive(before.token))
  );
}

/** the *governing* party, a *retired* judge, a *visibly upset* Lee: what stands between a determiner or adjective and a noun, and is neither. */
export function isInsidePhrase(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  const after = items[at + 1];
  if (item?.kind !== 'word' || before?.kind !== 'word' || after?.kind !== 'word') return false;
  if (/^(?:earlier|first|later)$/.test(item.normal)) return isArticle(before) && isNominal(after);
  if (item.cue || clauseWords.has(item.normal) || auxiliaries.has(item.normal)) return false;
  if (!hasTag(item, 'Gerund', 'PastTense', 'Verb', 'Adverb')) return false;
  if (isDegree(before) && isArticle(items[at - 2])) return isNominal(after);
  return isArticle(before) && (isNominal(after) || (isDegree(item) && after.token.tags.has('PastTense')));
}

const isArticle = (item: Item | undefined): boolean => isWord(item, openingDeterminers) || isWord(item, numberWords);

/** *visibly* upset */
const isDegree = ({ normal, token }: NarrationWord): boolean => normal.endsWith('ly') && token.tags.has('Adverb');
