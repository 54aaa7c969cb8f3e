import {
  adverbs,
  auxiliaries,
  clauseCoordinators,
  clauseWords,
  contrastingConjunctions,
  determiners,
  frontingConjunctions,
  openingDeterminers,
  personalPronouns,
  subordinators,
  relativePronouns,
} from '../../lexicon/functionWords';
import { hasTag } from '../scene/hasTag';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import { ownerOfClause } from './antecedent';
import { headOf } from './headOf';
import { invertedSubject } from './invertedSubject';
import { isCapitalised } from '../scene/isCapitalised';
import { isDescription } from './nameAfter';
import { nameBefore } from './nameBefore';
import { namedPhraseAt } from './namedPhraseAt';
import { type NounPhrase, openingBracket } from './nounPhrase';
import { openingPhrase } from './openingPhrase';
import { phraseEndingAt } from './phraseEndingAt';
import { isLed, isNameLike } from './phraseShape';
import { nounSource } from './speakerNoun';
import { stepOverVerbGroup } from './verbGroup';

/**
 * The subject of the clause that stands left of `at`: the noun phrase before its first finite verb.
 * For cues without a subject of their own: "Lee smiled and said", "…, adding that", "she went to Leeds to say".
 */
export function clauseSubject(items: readonly Item[], at: number, limit: number): NounPhrase | null {
  let start = limit;
  for (let i = at - 1; i >= limit; i--) {
    const item = items[i];
    // Lee said so, after which *the crowd* left, shouting
    if (isPunctuation(item, ';', ':') || (isWord(item, 'which') && isWord(items[i - 1], whichLeads))) {
      start = i + 1;
      break;
    }
  }
  // "…," said Lee, adding: a cue with its own subject to the left comes first.
  for (let i = at - 1; i >= start; i--) {
    const item = items[i];
    // When asked, Park says, “…?” Lee smiles and says
    if (item?.kind === 'quote' && isNamedAfter(items, i, at)) break;
    if (item?.kind !== 'word' || !item.cue || item.cue.form === 'gerund' || item.cue.form === 'base') continue;
    const before = items[i - 1];
    const isAfterQuote = before?.kind === 'quote' || (isPunctuation(before, ',') && items[i - 2]?.kind === 'quote');
    const inverted = isAfterQuote && !item.cue.isLabel ? invertedSubject(items, i) : null;
    if (inverted) return inverted;
    const own =
      i - 1 >= start
        ? phraseEndingAt(items, beforeBracket(items, stepOverVerbGroup(items, i, start).at, start), start)
        : null;
    if (own && !isLed(items, own, start) && !isInFrontClause(items, i, at)) return own;
  }
  const first = lastClauseStart(items, start, at);
  // When Lee left and said: the clause is not over
  const inFront = isWord(items[first], frontingConjunctions) ? first + 1 : first;
  return finiteSubject(items, first, at) ?? mainSubject(items, inFront, at);
}

/** after *which*, in *which*: a clause with a subject of its own begins. */
const whichLeads = /^(?:after|at|during|in|to|upon)$/;

/** *Although Lee accused them,* Park left, blaming …: whether a verb stands in a clause in front, which ends before the subject of the main one. */
export function isInFrontClause(items: readonly Item[], verb: number, end: number): boolean {
  const start = sentenceStart(items, verb);
  if (!isWord(items[start], subordinators) || !items.slice(start, verb).every((item) => isWord(item))) return false;
  const comma = verb + items.slice(verb, end).findIndex((item) => isPunctuation(item, ','));
  return comma > verb && opensWith(items, mainSubject(items, comma + 1, end), comma + 1, end);
}

/** Whether words begin with a phrase, or with the role of whom it names: *Lee* left; *her deputy, Lee,* left. */
const opensWith = (items: readonly Item[], phrase: NounPhrase | null, start: number, end: number): boolean =>
  phrase !== null && (phrase.first === start || namedPhraseAt(items, start, end)?.first === phrase.first);

/** *Ann Lee* (R-Ohio) said: the item before a bracket that ends at `at`; `at` itself where none does. */
function beforeBracket(items: readonly Item[], at: number, limit: number): number {
  const open = isPunctuation(items[at], ')') ? openingBracket(items, at, limit) : -1;
  return open > limit ? open - 1 : at;
}

/** Police watched, *while the crowd* booed and yelled; Lee has left, *and the port* is said to …: where the last clause with a subject of its own begins. */
function lastClauseStart(items: readonly Item[], start: number, at: number): number {
  for (let i = at - 1; i > start; i--) {
    const item = items[i];
    if (item?.kind === 'quote') return isNamedAfter(items, i, at) ? i + 1 : start;
    if (isWord(item, contrastingConjunctions) && opensClause(items, i + 1, at)) return i + 1;
  }
  return start;
}

/** Lee left, *and the port* is said to …; not so: Lee, the founder’s niece *and board member,* spoke and said. */
function opensClause(items: readonly Item[], start: number, end: number): boolean {
  const subject = finiteSubject(items, start, end);
  if (subject?.first !== start) return false;
  const [comma, verb] = [items[subject.last + 1], items[subject.last + 2]];
  return !(isPunctuation(comma, ',') && hasTag(verb, 'Verb'));
}

/** “…?” *Lee smiles*: whether a clause with a name for its subject begins right after a quotation. */
function isNamedAfter(items: readonly Item[], quote: number, end: number): boolean {
  const subject = finiteSubject(items, quote + 1, end);
  return subject?.first === quote + 1 && isNameLike(items, subject);
}

/** The first noun phrase between two items that a finite verb follows; the one that they open with when none does. */
export const mainSubject = (items: readonly Item[], start: number, end: number): NounPhrase | null =>
  finiteSubject(items, start, end) ?? openingPhrase(items, start, end);

function finiteSubject(items: readonly Item[], start: number, end: number): NounPhrase | null {
  for (let i = start; i < end; i++) {
    const item = items[i];
    if (item?.kind !== 'word') continue;
    const isFinite =
      auxiliaries.has(item.normal) ||
      isUnchangedPast(items, i) ||
      (hasTag(item, 'PastTense', 'PresentTense') && !hasTag(item, 'Gerund', 'Infinitive'));
    if (!isFinite || isCapitalised(item)) continue;
    let before = i - 1;
    while (before >= start && (isWord(items[before], adverbs) || hasTag(items[before], 'Adverb'))) before--;
    before = beforeBracket(items, before, start);
    const last = items[before];
    if (before < start) continue;
    if (isPunctuation(last, ',', '-')) {
      const phrase = acrossAside(items, before, start);
      if (phrase && !isWord(items[phrase.first - 1], frontingConjunctions)) return phrase;
      continue;
    }
    // both men and others *who* spoke cited Lee
    const isRelative = isWord(last, 'who') && before > start;
    const phrase = phraseEndingAt(items, isRelative ? before - 1 : before, start);
    if (!phrase || isLed(items, phrase, start)) continue;
    // "When the vote was over, Lee …": the clause of a subordinator is not the main one.
    const lead = phrase.first > start ? items[phrase.first - 1] : undefined;
    // Park dismissing Lee comes late: what a gerund governs is no subject.
    if (hasTag(lead, 'Gerund') && !isCapitalised(lead)) continue;
    if (isWord(lead, clauseWords) && !/^(?:but|yet|however|meanwhile|so)$/.test(lead.normal)) continue;
    return ownerOfClause(items, phrase, start) ?? nameBefore(items, phrase) ?? phrase;
  }
  return null;
}

/** after *Lee*, the club's owner, told fans: what would be a preposition opens a clause where the aside describes a name. */
function isDescribed(items: readonly Item[], { first }: NounPhrase, aside: number, close: number): boolean {
  const description = phraseEndingAt(items, close - 1, aside);
  return (
    isWord(items[first - 1], subordinators) &&
    isWord(items[aside], openingDeterminers) &&
    description?.first === aside &&
    !isNameLike(items, description)
  );
}

/** as *Lee*, who saw it, said; and as *a friend*, Omar Park, put it; even as *Lee*, the mayor, said: “as” with a verb of saying behind it is no preposition. Not so: known as the owner. */
function opensReport(items: readonly Item[], { first }: NounPhrase): boolean {
  const before = items[first - 2];
  const opens =
    before?.kind !== 'word' || clauseCoordinators.has(before.normal) || /^(?:even|just)$/.test(before.normal);
  return isWord(items[first - 1], 'as') && opens;
}

/** Lee *beat* Park; Lee *cut* the rope: a past that looks like the base form, between a name and what the verb is done to. */
function isUnchangedPast(items: readonly Item[], at: number): boolean {
  const [before, verb, after] = [items[at - 1], items[at], items[at + 1]];
  if (before?.kind !== 'word' || after?.kind !== 'word' || !isWord(verb, unchangedPasts)) return false;
  return isCapitalised(before) && (isCapitalised(after) || determiners.has(after.normal));
}

const unchangedPasts = /^(?:beat|cut|hit|hurt|let|put|quit|set|shut|split)$/;

/** The subject before an aside that ends at `close`: Lee, who ran the port for 12 years, said. */
export function acrossAside(items: readonly Item[], close: number, limit: number): NounPhrase | null {
  const beforeClose = items[close - 1];
  let fallback: NounPhrase | null = null;
  let aside: NounPhrase | null = null;
  let commas = 0;
  for (let at = close - 1; at >= limit && commas < 6; at--) {
    const item = items[at];
    if (isPunctuation(item, ')')) {
      const open = openingBracket(items, at, limit);
      if (open > 0) at = open;
      continue;
    }
    const isComma = isPunctuation(item, ',', '-');
    if (isPunctuation(item, ';', ':')) break;
    if (!isComma) continue;
    commas++;
    const opening = items[at + 1];
    if (isWord(opening, clauseCoordinators) && !isWord(items[at + 2], 'not')) continue;
    // Asked about Lee, *the new coach, Omar Park,* said: a role that only names have between it and a name is no aside
    if (
      aside &&
      fallback?.first === at + 1 &&
      isWord(opening, /^(?:her|his|its|the|their)$/) &&
      headOf(items, fallback) === items[fallback.last]
    )
      return aside;
    // Lee, of whom *her coach, Omar Park,* once said; as Lee remembers it, *the coach, Omar Park,* said
    if (aside && (isWord(items[at + 2], 'whom') || isWord(items[at - 1], personalPronouns))) return aside;
    const end = beforeBracket(items, at - 1, limit);
    const before = items[end];
    if (isWord(before, clauseCoordinators)) return clauseSubject(items, end, limit);
    const phrase = end >= limit ? phraseEndingAt(items, end, limit) : null;
    if (!phrase) continue;
    if (
      isLed(items, phrase, limit) &&
      !opensReport(items, phrase) &&
      !(isNameLike(items, phrase) && isDescribed(items, phrase, at + 1, close))
    )
      continue;
    // Lee, whose *wife, Ann Park,* runs the port, said: she has a verb of her own
    const role = isPunctuation(items[phrase.first - 1], ',') ? phraseEndingAt(items, phrase.first - 2, limit) : null;
    if (role && isWord(items[role.first - 1], 'whose')) continue;
    // the press secretary, Josh Lee, said; the Governor, Ann Lee, said: the aside is the name.
    const inner = commas === 1 ? phraseEndingAt(items, close - 1, at + 1) : null;
    const isName = inner?.first === at + 1 && (isNameLike(items, inner) || isDescription(items, phrase, inner));
    if (isNameLike(items, phrase) && !(isName && isRolePhrase(items, phrase))) return phrase;
    fallback = phrase;
    if (!isName) continue;
    aside = withPartner(items, phrase, inner, limit);
    // Lee, answering a letter in which *the coach, Omar Park,* said
    if (isWord(items[phrase.first - 1], relativePronouns)) return aside;
  }
  if (aside) return aside;
  if (fallback) return fallback;
  // "On Monday, Lee," and the like: the phrase right before the comma.
  if (isPunctuation(beforeClose, ')')) {
    // Gov. Ann Lee (R-Ohio), said
    const open = openingBracket(items, close - 1, limit);
    return open > limit ? phraseEndingAt(items, open - 1, limit) : null;
  }
  const own = beforeClose?.kind === 'word' ? phraseEndingAt(items, close - 1, limit) : null;
  if (!own) return null;
  const verb = own.first > limit + 1 ? items[own.first - 1] : undefined;
  // Lee thanked Park, called it “…” and left: whom another verb is done to
  if (hasTag(verb, 'PastTense', 'PresentTense') && !isCapitalised(verb)) return clauseSubject(items, own.first, limit);
  return isLed(items, own, limit) ? null : own;
}

/** the Governor, Minister of Education: a role, whose bearer an aside names. */
function isRolePhrase(items: readonly Item[], phrase: NounPhrase): boolean {
  const head = headOf(items, phrase);
  return head !== null && phrase.first < phrase.last && nounSource(head.normal) === 'unnamed-person';
}

/** *Omar Park and his wife, Ann*, said: both of them. */
function withPartner(items: readonly Item[], role: NounPhrase, name: NounPhrase, limit: number): NounPhrase {
  const and = role.first - 1 > limit ? items[role.first - 1] : undefined;
  const other = isWord(and, 'and') ? phraseEndingAt(items, role.first - 2, limit) : null;
  return other && isNameLike(items, other) ? { first: other.first, last: name.last } : name;
}
