import { adverbs, relativePronouns } from '../../lexicon/functionWords';
import { organisationNouns } from '../../lexicon/speakerNouns';
import { headOf } from '../phrases/headOf';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { nounSource } from '../phrases/speakerNoun';
import { hasTag } from '../scene/hasTag';
import { isCapitalised } from '../scene/isCapitalised';
import { mentionsIn } from '../scene/peopleIndex';
import { isPunctuation } from '../scene/isPunctuation';
import { isPossessive } from '../scene/isPossessive';
import { isWord } from '../scene/isWord';
import type { Item, NarrationWord, Scene } from '../scene/scene';

/** A place where a name stands; item indices, both inclusive. */
export interface ProperName {
  readonly first: number;
  readonly last: number;
  /** Its fullest form so far: "Ash Bakeries" for "Ash", "Institute of Boats" for "IB". */
  readonly name: string;
  /** Whether the text shows somewhere that it is a body: Ash *said*. */
  readonly isBody: boolean;
  /** The item that ends what the text says right behind it that it is: Ash, a *bakery*; else its last. */
  readonly end: number;
  /** The nouns by which the text says what it is. */
  readonly kinds: ReadonlySet<string>;
}

/** The names in a text that are no people, places, peoples or days, in text order. Linear. */
export function findProperNames({ items, text, mentions }: Pick<Scene, 'items' | 'text' | 'mentions'>): ProperName[] {
  const found: { first: number; last: number; end: number; words: string }[] = [];
  const bodies = new Set<string>();
  const kinds = new Map<string, Set<string>>();
  for (let first = 0; first < items.length; first++) {
    if (!isNameWord(items[first])) continue;
    const last = endOfName(items, first);
    const span = { start: items[first]?.span.start ?? 0, end: items[last]?.span.end ?? 0 };
    const isSomebody = mentionsIn(mentions, items[last]?.span ?? span).length > 0;
    const kind = isSomebody ? null : kindBeside(items, first, last);
    if (!isSomebody && (kind !== null || !isOther(items, first, last))) {
      const words = text.slice(span.start, span.end).replace(/['’]s?$/, '');
      found.push({ first, last, end: kind?.end ?? last, words });
      if (kind !== null || showsBody(items, first, last)) bodies.add(words);
      if (kind !== null) kinds.set(words, (kinds.get(words) ?? new Set()).add(kind.noun));
    }
    first = last;
  }
  const fullest = new Map<string, string>();
  return found.map(({ first, last, end, words }) => {
    const opening = words.split(/[ -]/, 1)[0] ?? words;
    const known = fullest.get(opening);
    const name = known !== undefined && (known.startsWith(words) || initialsOf(known) === words) ? known : words;
    const isBody = bodies.has(words) || bodies.has(name);
    if (isBody) fullest.set(opening, name).set(initialsOf(name), name);
    return { first, last, end, name, isBody, kinds: kinds.get(words) ?? kinds.get(name) ?? noKinds };
  });
}

const noKinds: ReadonlySet<string> = new Set();

/** IMF, of the International Monetary Fund. */
const initialsOf = (name: string): string => name.replace(/[^\p{Lu}]/gu, '');

const isNameWord = (item: Item | undefined): item is NarrationWord =>
  isCapitalised(item) && !/^(?:a|an|i|the)$/.test(item.normal);

/** Ash Bakeries; the Council *of* Boats *and* Harbours; Portlow’s Council. */
function endOfName(items: readonly Item[], first: number): number {
  let last = first;
  let isKind = false;
  let isJoined = false;
  for (let at = first; at <= last + 3; at++) {
    const item = items[at];
    if (isNameWord(item)) {
      if (isJoined && item.token.tags.has('Date')) break;
      last = at;
      isKind ||= organisationNouns.has(item.normal);
      if (isPossessive(item.token) && !item.token.tags.has('Place')) break;
    } else if (isKind && isWord(item, nameJoints)) isJoined = true;
    else if (!isWord(item, isJoined ? /^(?:and|the)$/ : '&')) break;
  }
  return last;
}

const nameJoints = /^(?:for|of|on)$/;

/** So many words in capitals are a heading. */
const leastInCapitals = 3;

/** A place, a people, a day, an office; a line in capitals; a word that may only begin a sentence. */
function isOther(items: readonly Item[], first: number, last: number): boolean {
  const [before, head] = [items[first - 1], items[last]];
  if (head?.kind !== 'word' || /^(?:\p{Lu}\.)+$/u.test(head.token.text)) return true;
  // the Bank of Portlow
  const isJoined = items.slice(first, last).some((item) => isWord(item, nameJoints));
  if (!isJoined && hasTag(head, 'Date', 'Demonym', 'Honorific', 'Person', 'Place', 'Pronoun')) return true;
  const words = items.slice(first, last + 1).filter((item) => isWord(item));
  if (words.length >= leastInCapitals && words.every(({ token }) => !/\p{Ll}/u.test(token.text))) return true;
  if (first < last) return false;
  return (
    before?.kind !== 'word' &&
    (nounSource(head.normal) !== null || !hasTag(head, 'Acronym', 'Organization', 'ProperNoun'))
  );
}

/** Ash, a *bakery*; the *bakery* Ash; the *bakery*, Ash, …; a *bakery* called Ash; Ash *Ltd*: what the text says that a body is. */
function kindBeside(
  items: readonly Item[],
  first: number,
  last: number,
): { readonly noun: string; readonly end: number } | null {
  const joint =
    first - (isPunctuation(items[first - 1], ',') || isWord(items[first - 1], /^(?:called|named)$/) ? 2 : 1);
  const before = items[isPunctuation(items[joint], ',') ? joint - 1 : joint];
  const isAside = joint === first - 1 || isWord(items[first - 1]) || items[last + 1]?.kind !== 'word';
  const head = items[last];
  if (isWord(head, /^(?:co|corp|inc|llc|ltd|plc)$/)) return { noun: 'company', end: last };
  if (isWord(before, organisationNouns) && !isCapitalised(before) && isAside) return { noun: before.normal, end: last };
  const phrase = isPunctuation(items[last + 1], ',') ? phraseStartingAt(items, last + 2, last + maxApposition) : null;
  const noun = phrase && isWord(items[phrase.first], /^(?:an?|the)$/) ? headOf(items, phrase) : null;
  const isWhole =
    phrase !== null && (items[phrase.last + 1]?.kind !== 'word' || isWord(items[phrase.last + 1], relativePronouns));
  return noun && isWhole && organisationNouns.has(noun.normal) ? { noun: noun.normal, end: phrase.last } : null;
}

/** Ash, *a bakery with shops in Leeds*: no further than so many items. */
const maxApposition = 14;

/** Ash *said*; Ash *officials*; the *bakery* Ash; Ash *Council*. */
function showsBody(items: readonly Item[], first: number, last: number): boolean {
  const head = items[last];
  if (head?.kind !== 'word') return false;
  const isKind = items.slice(first, last + 1).some((item) => isWord(item, organisationNouns));
  if (head.token.tags.has('Organization') || (first < last && isKind)) return true;
  if (isWord(items[last + 1], /^(?:ceo|executives?|officials?|spokes(?:man|men|people|person|woman|women))$/))
    return true;
  const verb = isWord(items[last + 1], adverbs) ? items[last + 2] : items[last + 1];
  return verb?.kind === 'word' && verb.cue !== null && !verb.cue.isLabel && /^(?:past|present)$/.test(verb.cue.form);
}
