import { determiners, personalPronouns, possessivePronouns } from '../../lexicon/functionWords';
import { reportsIn } from '../../lexicon/reportVerbs';
import { invertedSubject } from '../../speakers/phrases/invertedSubject';
import type { NounPhrase } from '../../speakers/phrases/nounPhrase';
import { phraseEndingAt } from '../../speakers/phrases/phraseEndingAt';
import { headOf } from '../../speakers/phrases/headOf';
import { nounSource } from '../../speakers/phrases/speakerNoun';
import { isNameLike, isThing } from '../../speakers/phrases/phraseShape';
import { subjectAt, subjectOf } from '../../speakers/phrases/subject';
import { stepOverVerbGroup } from '../../speakers/phrases/verbGroup';
import type { CanSpeak } from '../../speakers/rules/rule';
import { isCapitalised } from '../../speakers/scene/isCapitalised';
import { isPunctuation } from '../../speakers/scene/isPunctuation';
import { isWord } from '../../speakers/scene/isWord';
import type { Item, NarrationWord, Scene } from '../../speakers/scene/scene';
import { sentenceStart } from '../../speakers/scene/sentence';
import { isTensed } from '../clauses/isTensed';
import { tokenAt } from '../clauses/tokenAt';

/** A subject and a verb of saying, set off by commas from the words around them; a range of items. */
export interface ReportingClause {
  readonly first: number;
  readonly last: number;
  readonly source: NounPhrase;
  readonly isInverted: boolean;
}

/** The clause of the verb at `at`, with a comma, a dash or a quotation before it: , Lee said; , said Lee; , as Lee said. */
export function reportingClause(scene: Scene, at: number, canSpeak: CanSpeak): ReportingClause | null {
  const { items } = scene;
  const limit = sentenceStart(items, at);
  const { at: before, isPassive, isProgressive } = stepOverVerbGroup(items, at, limit);
  const verb = items[at];
  const isGerund = verb?.kind === 'word' && verb.cue?.form === 'gerund';
  // is reporting; not so: was reported; reporting
  if (isGerund ? !isProgressive : isPassive) return null;
  const inverted = isSetOffAt(items, before + 1, limit) ? invertedClause(items, at, before) : null;
  const clause = inverted ?? straightClause(scene, at, before, limit);
  return clause && !isThing(items, clause.source) && canSpeak(clause.source) ? clause : null;
}

/** …, said Lee: only punctuation, a preposition or a date follows the name. Not so: Park, who left, said Lee was gone. */
function invertedClause(items: readonly Item[], at: number, before: number): ReportingClause | null {
  const verb = items[at];
  if (before !== at - 1 || verb?.kind !== 'word' || !verb.cue || !mayPrecedeSubject(verb.cue.infinitive)) return null;
  const source = invertedSubject(items, at);
  if (source?.first !== at + 1) return null;
  const next = items[source.last + 1];
  const isClosed =
    next?.kind !== 'word' ||
    /^(?:at|by|during|from|in|of|on|to|who|with)$/.test(next.normal) ||
    next.token.tags.has('Date');
  return isClosed ? { first: at, last: source.last, source, isInverted: true } : null;
}

/** said Lee, noted Lee. Not so: told Lee, announced Lee, where Lee may be the object. */
const mayPrecedeSubject = (verb: string): boolean => verb !== 'tell' && !reportsIn(verb, '');

/** …, Lee said; …, as Lee had said; as Lee said, …. */
function straightClause(scene: Scene, at: number, before: number, limit: number): ReportingClause | null {
  const { items } = scene;
  const source =
    subjectOf(items, at) ?? bareSubject(items, at, before, limit) ?? subjectByTree(scene, at, before, limit);
  if (!source) return null;
  const name = wholeFrom(scene, nameBeside(items, source, limit), limit);
  const isAs = isWord(items[name - 1], 'as');
  const first = isAs ? name - 1 : name;
  const isOpening = isAs && first === limit;
  return isOpening || isSetOffAt(items, first, limit) ? { first, last: at, source, isInverted: false } : null;
}

/** …, new figures *show*: the subject where only the tree has a verb. */
function subjectByTree(
  { items, structure: { syntax } }: Scene,
  at: number,
  before: number,
  limit: number,
): NounPhrase | null {
  const verb = syntax.tokens[tokenAt(syntax, items[at]?.span.start ?? 0)];
  return verb && isTensed(verb) && !(items[at]?.kind === 'word' && items[at].cue)
    ? subjectAt(items, before, limit)
    : null;
}

/** In words: what may precede a subject and belong to it: , *unconfirmed local* reports said. */
const maxModifiers = 6;

/**
 * The item after the comma, or the “as”, before a subject, when only words that may belong to the subject stand between; else the
 * subject’s first.
 */
function wholeFrom(scene: Scene, first: number, limit: number): number {
  const { items } = scene;
  if (isWord(items[first], personalPronouns)) return first;
  for (let at = first; at > limit && first - at <= maxModifiers; at--) {
    const before = items[at - 1];
    if (isComma(before)) return at;
    if (before?.kind !== 'word') break;
    if (before.normal === 'as') return at;
    if (!mayBelong(scene, before, isComma(items[at - 2]))) break;
  }
  return first;
}

/** *an angry* Ann Lee, *chief spokesman* Ann Lee, *unconfirmed* reports. Not so: a *point* Lee made, where a noun is not somebody. */
function mayBelong({ structure: { syntax } }: Scene, { span, normal }: NarrationWord, isFirst: boolean): boolean {
  const part = syntax.tokens[tokenAt(syntax, span.start)]?.part ?? '';
  if (/^NNS?$/.test(part)) return nounSource(normal) !== null;
  if (isFirst && part === 'CC') return false;
  return /^(?:CC|CD|DT|JJ|NNPS?|POS|PRP\$|VBN)$/.test(part) || (isFirst && part === 'VBD');
}

/** The first item of a description before a name, or of the name when there is none: *his top aide,* Ann Lee, said. */
function nameBeside(items: readonly Item[], name: NounPhrase, limit: number): number {
  if (!isNameLike(items, name) || !isComma(items[name.first - 1])) return name.first;
  const role = phraseEndingAt(items, name.first - 2, limit);
  const head = role && headOf(items, role);
  return role && head && !isCapitalised(head) && nounSource(head.normal) !== null && isComma(items[role.first - 1])
    ? role.first
    : name.first;
}

const isComma = (item: Item | undefined): boolean => item?.kind === 'quote' || isPunctuation(item, ',');

/**
 * The subject of a verb that could also be a noun, when a noun with its article precedes it and no word follows: …, the ministry
 * *reports*.
 */
function bareSubject(items: readonly Item[], at: number, before: number, limit: number): NounPhrase | null {
  if (items[at + 1]?.kind === 'word') return null;
  const adverb = items[before];
  const last = adverb?.kind === 'word' && adverb.token.tags.has('Adverb') ? before - 1 : before;
  const phrase = phraseEndingAt(items, last, limit);
  const first = phrase && items[phrase.first];
  return isWord(first) && (isCapitalised(first) || nounMarkers.some((words) => words.has(first.normal)))
    ? phrase
    : null;
}

const nounMarkers = [determiners, personalPronouns, possessivePronouns];

/** Whether a comma, dash or quotation precedes an item that is not the first of its sentence. */
function isSetOffAt(items: readonly Item[], first: number, limit: number): boolean {
  const mark = items[first - 1];
  return first - 1 > limit && (mark?.kind === 'quote' || isPunctuation(mark, ',', '-'));
}
