import { contrastingConjunctions, frontingConjunctions } from '../../lexicon/functionWords';
import { hasTag } from '../scene/hasTag';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { antecedent } from './antecedent';
import { invertedSubject } from './invertedSubject';
import { isInFrontClause } from './isInFrontClause';
import { finiteSubject, mainSubject } from './mainSubject';
import { nameBefore } from './nameBefore';
import type { NounPhrase } from './nounPhrase';
import { phraseEndingAt } from './phraseEndingAt';
import { isLed, isNameLike } from './phraseShape';
import { stepOverVerbGroup } from './verbGroup';

/**
 * The subject of the clause that stands left of `at`: that of the last verb of saying in it, else the noun phrase before its
 * first finite verb. For cues without a subject of their own: “Lee smiled and said”, “…, adding that”, “she went to Leeds to say”.
 */
export function clauseSubject(items: readonly Item[], at: number, limit: number): NounPhrase | null {
  const relative = openRelative(items, at, limit);
  const owner = relative > limit ? antecedent(items, relative, limit) : null;
  if (owner) return owner;
  const start = stretchStart(items, at, limit);
  const speaker = lastSpeaker(items, start, at);
  if (speaker) return speaker;
  const first = lastClauseStart(items, start, at);
  // When Lee left and said: the clause is not over
  const inFront = isWord(items[first], frontingConjunctions) ? first + 1 : first;
  return finiteSubject(items, first, at) ?? mainSubject(items, inFront, at);
}

/** Lee praised *Park, who* came under fire for calling: where a clause begins that tells of somebody and has not ended yet; -1 where none does. */
function openRelative(items: readonly Item[], at: number, limit: number): number {
  let first = at - 1;
  while (first > limit && isWord(items[first]) && !isWord(items[first], 'who')) first--;
  return isWord(items[first], 'who') ? first : -1;
}

/** Where the stretch begins whose words may have the subject: behind a semicolon, a colon, “after *which*”, or a quotation that a clause with a name follows (When asked, Park says, “…?” *Lee smiles* and says). */
function stretchStart(items: readonly Item[], at: number, limit: number): number {
  for (let i = at - 1; i >= limit; i--) {
    const item = items[i];
    const isEnd =
      isPunctuation(item, ';', ':') ||
      (isWord(item, 'which') && isWord(items[i - 1], whichLeads)) ||
      (item?.kind === 'quote' && isNameNext(items, i, at));
    if (isEnd) return i + 1;
  }
  return limit;
}

/** Lee spoke, after *which* the crowd left, shouting: a clause with a subject of its own begins. */
const whichLeads = /^(?:after|at|during|in|to|upon)$/;

/** “…?” *Lee smiles*: whether a clause with a name for its subject begins right after a quotation. */
function isNameNext(items: readonly Item[], quote: number, end: number): boolean {
  const subject = finiteSubject(items, quote + 1, end);
  return subject?.first === quote + 1 && isNameLike(items, subject);
}

/** “…,” said *Lee*, adding; *Lee* said so, adding: the subject of the nearest verb of saying that has one beside it. */
function lastSpeaker(items: readonly Item[], start: number, end: number): NounPhrase | null {
  for (let at = end - 1; at >= start; at--) {
    const item = items[at];
    if (item?.kind !== 'word' || !item.cue || item.cue.form === 'gerund' || item.cue.form === 'base') continue;
    const inverted = isBehindQuote(items, at) && !item.cue.isLabel ? invertedSubject(items, at) : null;
    if (inverted) return inverted;
    const own = phraseEndingAt(items, stepOverVerbGroup(items, at, start).at, start);
    if (own && !isLed(items, own, start) && !isInFrontClause(items, at, end)) return nameBefore(items, own) ?? own;
  }
  return null;
}

const isBehindQuote = (items: readonly Item[], at: number): boolean =>
  items[isPunctuation(items[at - 1], ',') ? at - 2 : at - 1]?.kind === 'quote';

/** Police watched, *while the crowd* booed and yelled; Lee has left, *and the port* is said to …: where the last clause with a subject of its own begins. */
function lastClauseStart(items: readonly Item[], start: number, end: number): number {
  for (let at = end - 1; at > start && items[at]?.kind !== 'quote'; at--)
    if (isWord(items[at], contrastingConjunctions) && opensClause(items, at + 1, end)) return at + 1;
  return start;
}

/** Lee left, *and the port* is said to …. Not so: Lee, the founder’s niece *and board member,* spoke and said. */
function opensClause(items: readonly Item[], start: number, end: number): boolean {
  const subject = finiteSubject(items, start, end);
  if (subject?.first !== start) return false;
  const [comma, verb] = [items[subject.last + 1], items[subject.last + 2]];
  return !(isPunctuation(comma, ',') && hasTag(verb, 'Verb'));
}
