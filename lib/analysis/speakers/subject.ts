import { adverbs, auxiliaries, catenatives, clauseWords, determiners, nounPrepositions, passiveAuxiliaries, personalPronouns, relativePronouns, timeWords } from '../lexicon/functionWords';
import { isCapitalised, openingBracket, phraseEndingAt, phraseStartingAt, type NounPhrase } from './nounPhrase';
import type { Item } from './scene';

/** A sentence is searched for a subject no further than this, so that one endless sentence costs linear time. */
export const maxReach = 90;

/** The first item of the sentence that holds the item at `at`. */
export function sentenceStart(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (at - i > maxReach) return i;
    if (item?.kind === 'mark' && (item.mark === 'stop' || item.mark === 'break')) return i + 1;
  }
  return 0;
}

/** The item after the last one of the sentence that holds the item at `at`. */
export function sentenceEnd(items: readonly Item[], at: number): number {
  for (let i = at; i < items.length; i++) {
    const item = items[i];
    if (i - at > maxReach || (item?.kind === 'mark' && (item.mark === 'stop' || item.mark === 'break'))) return i;
  }
  return items.length;
}

/**
 * Who does what the cue at `at` says: the noun phrase that is its subject. Null when it has none in its sentence (passive, imperative).
 * Looks to the left only; see {@link invertedSubject} for "said Ms Lee".
 */
export function subjectOf(items: readonly Item[], at: number): NounPhrase | null {
  const cue = items[at];
  if (cue?.kind !== 'word' || !cue.cue) return null;
  const limit = sentenceStart(items, at);
  const { at: before, isPassive, isProgressive, skippedVerb } = stepOverVerbGroup(items, at, limit);
  const form = cue.cue.form;
  if (isPassive && (form === 'past' || form === 'participle')) return null;
  const item = items[before];
  if (form === 'gerund' && !isProgressive && !skippedVerb) return clauseSubject(items, at, limit);
  if (form === 'base' && item?.kind === 'word' && item.normal === 'to') return clauseSubject(items, before, limit);
  if (before < limit || !item) return null;
  if (item.kind === 'word') {
    if (relativePronouns.has(item.normal)) return antecedent(items, before, limit);
    if (/^(?:and|but|or|then)$/.test(item.normal)) return clauseSubject(items, before, limit);
    const phrase = phraseEndingAt(items, before, limit);
    if (!phrase) return null;
    // A source speaking to Lee said: the phrase before the cue is governed by something else.
    return isObject(items, phrase, limit) ? clauseSubject(items, phrase.first, limit) : phrase;
  }
  if (item.kind === 'mark' && item.mark === ')') {
    const open = openingBracket(items, before, limit);
    return open > limit ? phraseEndingAt(items, open - 1, limit) : null;
  }
  if (item.kind === 'mark' && (item.mark === ',' || item.mark === '-')) return acrossAside(items, before, limit);
  return null;
}

/** "said Ms Lee": the noun phrase right after the cue. */
export function invertedSubject(items: readonly Item[], at: number): NounPhrase | null {
  const next = items[at + 1];
  if (next?.kind !== 'word') return null;
  return phraseStartingAt(items, at + 1, sentenceEnd(items, at));
}

interface VerbGroup {
  readonly at: number;
  readonly isPassive: boolean;
  readonly isProgressive: boolean;
  /** Whether a verb before the cue was stepped over: kept saying. */
  readonly skippedVerb: boolean;
}

/** Steps left over what stands between a subject and its verb: has also repeatedly said. */
export function stepOverVerbGroup(items: readonly Item[], cue: number, limit: number): VerbGroup {
  let isPassive = false;
  let isProgressive = false;
  let skippedVerb = false;
  let at = cue - 1;
  for (; at >= limit; at--) {
    const item = items[at];
    if (item?.kind !== 'word') break;
    const { normal } = item;
    if (passiveAuxiliaries.has(normal) || /^(?:he|she|it|who|that|there|i|we|they|you)['’](?:s|re|m)$/i.test(item.token.text)) {
      if (!passiveAuxiliaries.has(normal)) {
        isProgressive = true;
        break;
      }
      isPassive = isProgressive = true;
    } else if (catenatives.has(normal) && !isCapitalised(item)) skippedVerb = true;
    else if (normal === 'to' && catenativeBefore(items, at, limit)) continue;
    else if (normal === 'on' && catenativeBefore(items, at, limit)) continue;
    else if (!(auxiliaries.has(normal) || normal === 'not' || adverbs.has(normal) || (/ly$/.test(normal) && item.token.tags.has('Adverb')))) break;
  }
  return { at, isPassive, isProgressive, skippedVerb };
}

function catenativeBefore(items: readonly Item[], at: number, limit: number): boolean {
  for (const distance of [1, 2]) {
    const item = at - distance >= limit ? items[at - distance] : undefined;
    if (item?.kind === 'word' && catenatives.has(item.normal)) return true;
  }
  return false;
}

/** Whether a preposition or a gerund governs the phrase: a source *speaking to* Lee said; after *meeting* Lee the group said. */
function isObject(items: readonly Item[], phrase: NounPhrase, limit: number): boolean {
  const before = phrase.first > limit ? items[phrase.first - 1] : undefined;
  if (before?.kind !== 'word') return false;
  if (before.normal === 'by' || before.normal === 'to') return true;
  const verb = phrase.first - 1 > limit ? items[phrase.first - 2] : undefined;
  return nounPrepositions.has(before.normal) && verb?.kind === 'word' && verb.token.tags.has('Gerund') && phrase.first - 2 > limit;
}

/** The subject before an aside that ends at `close`: Lee, who ran the port for 12 years, said. */
function acrossAside(items: readonly Item[], close: number, limit: number): NounPhrase | null {
  const beforeClose = items[close - 1];
  let fallback: NounPhrase | null = null;
  let commas = 0;
  for (let at = close - 1; at >= limit && commas < 6; at--) {
    const item = items[at];
    if (item?.kind === 'mark' && item.mark === ')') {
      const open = openingBracket(items, at, limit);
      if (open > 0) at = open;
      continue;
    }
    const isComma = item?.kind === 'mark' && (item.mark === ',' || item.mark === '-');
    const isPunctuation = item?.kind === 'mark' && (item.mark === ';' || item.mark === ':');
    if (isPunctuation) break;
    if (!isComma) continue;
    commas++;
    const aside = items[at + 1];
    if (aside?.kind === 'word' && /^(?:and|but)$/.test(aside.normal)) continue;
    let end = at - 1;
    const bracket = items[end];
    if (bracket?.kind === 'mark' && bracket.mark === ')') end = openingBracket(items, end, limit) - 1;
    const before = items[end];
    if (before?.kind === 'word' && /^(?:and|but)$/.test(before.normal)) return clauseSubject(items, end, limit);
    const phrase = end >= limit ? phraseEndingAt(items, end, limit) : null;
    if (!phrase || isTimeStart(items, phrase) || isLed(items, phrase, limit)) continue;
    if (isNameLike(items, phrase)) return phrase;
    // the press secretary, Josh Earnest, said: the aside is the name.
    const named = commas === 1 || beforeClose === undefined ? phraseEndingAt(items, close - 1, at + 1) : null;
    if (named && named.first === at + 1 && isNameLike(items, named) && !isTimeStart(items, named)) return named;
    fallback = phrase;
  }
  if (fallback) return fallback;
  // "On Monday, Lee," and the like: the phrase right before the comma.
  const own = beforeClose?.kind === 'word' ? phraseEndingAt(items, close - 1, limit) : null;
  return own && !isLed(items, own, limit) && !isTimeStart(items, own) ? own : null;
}

/** Whether a preposition leads the phrase: in London, … */
function isLed(items: readonly Item[], phrase: NounPhrase, limit: number): boolean {
  const before = phrase.first > limit ? items[phrase.first - 1] : undefined;
  return before?.kind === 'word' && (nounPrepositions.has(before.normal) || /^(?:after|before|during|by|as|into|via|through|since|until|despite)$/.test(before.normal));
}

function isTimeStart(items: readonly Item[], phrase: NounPhrase): boolean {
  const first = items[phrase.first];
  return first?.kind === 'word' && timeWords.has(first.normal);
}

function isNameLike(items: readonly Item[], phrase: NounPhrase): boolean {
  const last = items[phrase.last];
  if (last?.kind !== 'word') return false;
  return personalPronouns.has(last.normal) || (isCapitalised(last) && !last.token.tags.has('Place'));
}

/** Who or which: the noun phrase before it, over a comma or a bracket. */
function antecedent(items: readonly Item[], relative: number, limit: number): NounPhrase | null {
  let at = relative - 1;
  const comma = items[at];
  if (comma?.kind === 'mark' && (comma.mark === ',' || comma.mark === '-')) {
    at--;
    const before = items[at];
    if (before?.kind === 'mark' && before.mark === ')') at = openingBracket(items, at, limit) - 1;
    const phrase = at >= limit ? phraseEndingAt(items, at, limit) : null;
    // Lee, the mayor of Leeds, who said …
    if (phrase && !isNameLike(items, phrase)) {
      const wider = phrase.first - 1 > limit && items[phrase.first - 1]?.kind === 'mark' ? phraseEndingAt(items, phrase.first - 2, limit) : null;
      if (wider && isNameLike(items, wider)) return wider;
    }
    return phrase;
  }
  return at >= limit ? phraseEndingAt(items, at, limit) : null;
}

/**
 * The subject of the clause that stands left of `at`: the noun phrase before its first finite verb.
 * For cues without a subject of their own: "Lee smiled and said", "…, adding that", "she went to Leeds to say".
 */
export function clauseSubject(items: readonly Item[], at: number, limit: number): NounPhrase | null {
  let start = limit;
  for (let i = at - 1; i >= limit; i--) {
    const item = items[i];
    if (item?.kind === 'mark' && (item.mark === ';' || item.mark === ':')) {
      start = i + 1;
      break;
    }
  }
  // "…," said Lee, adding: a cue with its own subject to the left comes first.
  for (let i = at - 1; i >= start; i--) {
    const item = items[i];
    if (item?.kind !== 'word' || !item.cue || item.cue.form === 'gerund' || item.cue.form === 'base' || isCapitalised(item)) continue;
    const before = items[i - 1];
    const isAfterQuote = before?.kind === 'quote' || (before?.kind === 'mark' && before.mark === ',' && items[i - 2]?.kind === 'quote');
    const inverted = isAfterQuote && !item.cue.isLabel ? invertedSubject(items, i) : null;
    if (inverted) return inverted;
    const own = i - 1 >= start && before?.kind === 'word' ? phraseEndingAt(items, stepOverVerbGroup(items, i, start).at, start) : null;
    if (own && !isLed(items, own, start)) return own;
  }
  return mainSubject(items, start, at);
}

/** The first noun phrase between two items that a finite verb follows. */
export function mainSubject(items: readonly Item[], start: number, end: number): NounPhrase | null {
  for (let i = start; i < end; i++) {
    const item = items[i];
    if (item?.kind !== 'word') continue;
    const isFinite = !isCapitalised(item) && (auxiliaries.has(item.normal) || (!item.token.tags.has('Gerund') && !item.token.tags.has('Infinitive') && (item.token.tags.has('PastTense') || item.token.tags.has('PresentTense') || item.token.tags.has('Copula') || item.token.tags.has('Modal'))));
    if (!isFinite || clauseWords.has(item.normal) || determiners.has(item.normal)) continue;
    let before = i - 1;
    while (before >= start) {
      const word = items[before];
      if (word?.kind !== 'word' || !(auxiliaries.has(word.normal) || adverbs.has(word.normal) || word.token.tags.has('Adverb'))) break;
      before--;
    }
    const last = items[before];
    if (before < start) continue;
    if (last?.kind === 'mark' && (last.mark === ',' || last.mark === '-')) {
      const phrase = acrossAside(items, before, start);
      if (phrase) return phrase;
      continue;
    }
    const phrase = phraseEndingAt(items, before, start);
    if (!phrase || isLed(items, phrase, start) || isTimeStart(items, phrase)) continue;
    // "When the vote was over, Lee …": the clause of a subordinator is not the main one.
    const lead = phrase.first > start ? items[phrase.first - 1] : undefined;
    if (lead?.kind === 'word' && clauseWords.has(lead.normal) && !/^(?:but|yet|however|meanwhile|so)$/.test(lead.normal)) continue;
    return phrase;
  }
  return openingPhrase(items, start, end);
}

/** The phrase that a clause begins with, after a linking word and a lead-in up to a comma: "Then he …", "In May, Lee …". */
function openingPhrase(items: readonly Item[], start: number, end: number): NounPhrase | null {
  for (let at = start; at < end && at - start < 12; at++) {
    const item = items[at];
    const before = items[at - 1];
    const isOpening = at === start || (before?.kind === 'mark' && before.mark === ',') || (before?.kind === 'word' && /^(?:then|but|and|so|yet|later|still|now|also)$/.test(before.normal));
    if (item?.kind !== 'word' || !isOpening) continue;
    if (personalPronouns.has(item.normal)) return { first: at, last: at };
    if (nounPrepositions.has(item.normal) || clauseWords.has(item.normal) || adverbs.has(item.normal) || item.token.tags.has('Verb')) continue;
    const phrase = phraseStartingAt(items, at, end);
    if (phrase && !isTimeStart(items, phrase)) return phrase;
  }
  return null;
}
