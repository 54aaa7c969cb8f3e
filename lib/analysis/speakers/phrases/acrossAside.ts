import { clauseCoordinators, openingDeterminers, relativePronouns, subordinators } from '../../lexicon/functionWords';
import { hasTag } from '../scene/hasTag';
import { isCapitalised } from '../scene/isCapitalised';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { startOfCapitals } from '../scene/startOf';
import { headOf } from './headOf';
import { isDescription } from './nameAfter';
import { beforeBracket, type NounPhrase } from './nounPhrase';
import { phraseEndingAt } from './phraseEndingAt';
import { isLed, isNameLike } from './phraseShape';
import { nounSource } from './speakerNoun';

/**
 * The subject of a verb that stands behind the aside that the mark at `close` ends: the name that an aside tells of (*Lee*, who
 * ran the port for 12 years, said), else the one that an aside gives (the mayor, *Ann Lee*, said), else what is described. Null
 * where the mark ends no aside of a noun: Lee met Park and, later, said.
 */
export function acrossAside(items: readonly Item[], close: number, limit: number): NounPhrase | null {
  const commas = commasBefore(items, close, limit);
  let given: NounPhrase | null = null;
  let described: NounPhrase | null = null;
  for (const comma of commas) {
    if (isWord(items[comma - 1], clauseCoordinators)) return null;
    const phrase = isInList(items, comma) ? null : phraseBefore(items, comma, limit);
    if (!phrase) continue;
    const name = comma === commas[0] ? nameGiven(items, phrase, comma, close) : null;
    if (name && isWhole(items, phrase)) return name;
    if (!name && isNameLike(items, phrase)) return phrase;
    given ??= name && withPartner(items, phrase, name, limit);
    described = phrase;
  }
  return given ?? described ?? phraseAtEnd(items, close, limit);
}

/** The commas and dashes before a mark, the nearest first, in what no stronger mark divides from it. */
function commasBefore(items: readonly Item[], close: number, limit: number): number[] {
  const commas: number[] = [];
  for (let at = close - 1; at >= limit && !isPunctuation(items[at], ';', ':'); at--)
    if (isPunctuation(items[at], ',', '-')) commas.push(at);
  return commas;
}

/** Ann Lee, *and* Omar Park. Not so: Lee, *and not* Park, said. */
const isInList = (items: readonly Item[], comma: number): boolean =>
  isWord(items[comma + 1], clauseCoordinators) && !isWord(items[comma + 2], 'not');

/** *Lee*, …; *Lee* (R-Ohio), …: the phrase that an aside may tell of. Not so: in *London*, …; whose wife, *Ann*, …, who has a verb of her own. */
function phraseBefore(items: readonly Item[], comma: number, limit: number): NounPhrase | null {
  const phrase = phraseEndingAt(items, beforeBracket(items, comma - 1, limit), limit);
  if (!phrase || (isLed(items, phrase, limit) && !opensReport(items, phrase) && !isDescribed(items, phrase, comma)))
    return null;
  const role = isPunctuation(items[phrase.first - 1], ',') ? phraseEndingAt(items, phrase.first - 2, limit) : null;
  return role && isWord(items[role.first - 1], 'whose') ? null : phrase;
}

/** as *Lee*, who saw it, said; and as *a friend*, Omar Park, put it; even as *Lee*, the mayor, said: “as” with a verb of saying behind it is no preposition. Not so: known as the owner. */
function opensReport(items: readonly Item[], { first }: NounPhrase): boolean {
  const before = items[first - 2];
  const opens =
    before?.kind !== 'word' || clauseCoordinators.has(before.normal) || /^(?:even|just)$/.test(before.normal);
  return isWord(items[first - 1], 'as') && opens;
}

/** after *Lee*, the club’s owner, told fans: what would be a preposition opens a clause where the aside describes a name. */
const isDescribed = (items: readonly Item[], phrase: NounPhrase, comma: number): boolean =>
  isWord(items[phrase.first - 1], subordinators) &&
  isNameLike(items, phrase) &&
  isWord(items[comma + 1], openingDeterminers);

/** the press secretary, *Josh Lee*, said; the Governor, *Ann Lee*, said; the other, *a retired cook*, said: who a role is, if the whole aside says so. */
function nameGiven(items: readonly Item[], role: NounPhrase, comma: number, close: number): NounPhrase | null {
  if (isNameLike(items, role) && !isRolePhrase(items, role)) return null;
  const name = phraseEndingAt(items, close - 1, comma + 1);
  if (name?.first !== comma + 1) return null;
  return isNameLike(items, name) || isDescription(items, role, name) ? name : null;
}

/** the Governor, Minister of Education: a role in capitals. */
function isRolePhrase(items: readonly Item[], phrase: NounPhrase): boolean {
  const head = headOf(items, phrase);
  return head !== null && phrase.first < phrase.last && nounSource(head.normal) === 'unnamed-person';
}

/**
 * Asked about Park, *the new coach*, Ann Lee, said; Park, whom *the coach*, Ann Lee, praised: a role that is no aside itself, as
 * only the subject of a clause begins so.
 */
function isWhole(items: readonly Item[], role: NounPhrase): boolean {
  const before = items[role.first - 1];
  if (isWord(before, relativePronouns) || isBehindPlace(items, role)) return true;
  const isOpened = isPunctuation(before, ',', '-') && isWord(items[role.first], /^(?:her|his|its|the|their)$/);
  return isOpened && headOf(items, role) === items[role.last];
}

/** the Ashby, *North Dakota*, police chief: a role without an article that a place and its state stand before as what it belongs to. */
function isBehindPlace(items: readonly Item[], { first }: NounPhrase): boolean {
  const isBare = !isWord(items[first], openingDeterminers) && !isCapitalised(items[first]);
  const state = startOfCapitals(items, first - 1);
  return isBare && isPunctuation(items[first - 1], ',') && state < first - 1 && isPunctuation(items[state - 1], ',');
}

/** *Omar Park and his wife, Ann*, said: both of them. */
function withPartner(items: readonly Item[], role: NounPhrase, name: NounPhrase, limit: number): NounPhrase {
  const and = role.first - 1 > limit ? items[role.first - 1] : undefined;
  const other = isWord(and, 'and') ? phraseEndingAt(items, role.first - 2, limit) : null;
  return other && isNameLike(items, other) ? { first: other.first, last: name.last } : name;
}

/** On Monday *Lee*, said; *Gov. Ann Lee* (R-Ohio), said: the phrase right before the mark. Not so: Lee thanked *Park*, called; in *London*, said. */
function phraseAtEnd(items: readonly Item[], close: number, limit: number): NounPhrase | null {
  const phrase = phraseEndingAt(items, beforeBracket(items, close - 1, limit), limit);
  return phrase && !isLed(items, phrase, limit) && !isDoneTo(items, phrase, limit) ? phrase : null;
}

/** thanked *Park*: whom another verb is done to. */
function isDoneTo(items: readonly Item[], { first }: NounPhrase, limit: number): boolean {
  const verb = first > limit + 1 ? items[first - 1] : undefined;
  return hasTag(verb, 'PastTense', 'PresentTense') && !isCapitalised(verb);
}
