import {
  giverPrepositions,
  isShare,
  nounPrepositions,
  numberWords,
  personalPronouns,
  quantifiers,
  singularPossessives,
} from '../../lexicon/functionWords';
import type { Attribution, Person, SourceType } from '../../result/analysis';
import type { Span } from '../../text/span';
import { isCapitalised } from '../scene/isCapitalised';
import type { NounPhrase } from '../phrases/nounPhrase';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { nounSource } from '../phrases/speakerNoun';
import { mentionsIn } from '../scene/peopleIndex';
import { isPossessive } from '../scene/isPossessive';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item, Scene, NarrationWord } from '../scene/scene';
import { fullerDescription } from './fullerDescription';
import { headChunk } from './headChunk';
import { lastPair } from './lastPair';
import { nameAfterBody } from './nameAfterBody';
import { nameAtEnd } from './nameAtEnd';
import { namedLater } from './namedLater';
import { ownerOfLabel } from './ownerOfLabel';
import { resolveAge } from './resolveAge';
import { resolveBody } from './resolveBody';
import { resolveKin } from './resolveKin';
import { resolvePronoun } from './resolvePronoun';
import { resolveRole } from './resolveRole';
import type { Source, SourceContext } from './source';
import { typeOf } from './typeOf';

/** Tells who the phrase is. Null when nothing that can speak or be written heads it ("the day", "that"). */
export function readSource(context: SourceContext, phrase: NounPhrase, depth = 0): Source | null {
  const { scene } = context;
  const words = wordsOf(scene.items, phrase);
  const head = words.at(-1);
  if (!head) return null;
  const span = spanOf(words);
  const first = words[0];
  // "as some have predicted": nobody in particular.
  if (words.length === 1 && /^(?:you|we|i|some|many|few|most|several|both|all)$/.test(head.normal)) return null;
  // 32% of Republican *claims*: no share of people
  if (words.length > 1 && isShare(words[0]?.normal ?? '') && !head.token.tags.has('Plural')) return null;
  if (words.length === 1 && (personalPronouns.has(head.normal) || singularPossessives.has(head.normal)))
    return readPronoun(context, phrase.first, span, depth);

  const chunk = headChunk(words);
  const chunkSpan = spanOf(chunk);
  const chunkHead = chunk.at(-1);
  if (!chunkHead) return null;
  const mentions = mentionsIn(context.people, chunkSpan);
  const names = mentions.filter(({ mention }) => mention.form !== 'pronoun' && mention.form !== 'role');
  const persons = [...new Set(names.map(({ person }) => person))];
  const endsInName = names.some(
    ({ mention }) =>
      mention.span.end > chunkHead.span.start || isPostNominal(scene.text.slice(mention.span.end, chunkHead.span.end)),
  );
  if (endsInName && isPair(chunk) && persons.length > 1) {
    const enumerated = enumeratedBefore(context, phrase);
    return {
      source: { start: enumerated[0]?.span.start ?? span.start, end: span.end },
      form: 'name',
      name: [...enumerated.map(({ name }) => `${name}, `), persons.map(({ name }) => name).join(' and ')].join(''),
      sourceType: 'group',
    };
  }
  const named = endsInName ? names.at(-1)?.person : nameAtEnd(context, words);
  if (named) return personSource(span, 'name', named);
  const name = nameAfterBody(chunk, words);
  if (name !== null) return { source: span, form: 'name', name, sourceType: 'person' };
  const role = mentions.find(({ mention }) => mention.form === 'role');
  if (role) return personSource(span, 'role', role.person);
  const text = scene.text.slice(span.start, span.end);
  const ofAge =
    depth < maxChain ? resolveAge(context, phrase, span, (other) => readSource(context, other, depth + 1)) : null;
  if (ofAge) return personSource(span, 'role', ofAge);
  // Q: “…?” A: “…”: whoever these are is said elsewhere, if at all.
  if (/^(?:Q|A)$/.test(text)) return null;
  const owner = /^(?:@\w+|\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+)*|\p{Lu}[\p{L}’'-]+)$/u.test(text)
    ? ownerOfLabel(scene.people, text)
    : null;
  if (owner) return personSource(span, 'name', owner);
  const relative =
    (depth < maxChain ? resolveKin(context, phrase, words, (other) => readSource(context, other, depth + 1)) : null) ??
    oneOfPair(context, text, span);
  if (relative) return personSource(span, 'role', relative);
  const pair = /^the (?:couple|duo|pair)$/i.test(text) ? lastPair(context, span.start) : null;
  if (pair)
    return { source: span, form: 'role', name: pair.map(({ name }) => name).join(' and '), sourceType: 'group' };
  const body = resolveBody(context, words, chunkHead, phrase.first);
  if (body) return { source: span, form: 'role', ...body };
  if (isWholeRole(words.slice(chunk.length)) && depth < maxChain) {
    const referent = resolveRole(context, phrase, chunk, (other) => readSource(context, other, depth + 1));
    if (referent) return personSource(span, 'role', referent);
  }
  // Along with the boats, Into the house: a preposition in front makes it no subject.
  if (first && words.length > 1 && nounPrepositions.has(first.normal)) return null;
  const sourceType = typeOf(chunk, chunkHead);
  if (!sourceType || (words.length === 1 && isCapitalised(head) && isOpening(scene, phrase.first))) return null;
  const author = sourceType === 'document' && depth < maxChain ? authorOf(context, phrase, chunkHead, depth) : null;
  if (author) return { ...author, source: span, form: 'role' };
  const isProper =
    isCapitalised(chunkHead) &&
    (first !== chunkHead ||
      sourceType === 'person' ||
      !isSentenceStart(scene, chunkHead) ||
      (partAt(scene, phrase.first) === 'NNP' && nounSource(chunkHead.normal) === null));
  const described: Source = { source: span, form: 'role', name: text, sourceType };
  const later = namedLater(context, described, chunkHead.normal);
  if (later) return later.person ? personSource(span, 'role', later.person) : { ...described, name: null };
  const fuller = fullerDescription(scene, phrase, words);
  if (fuller) return { ...described, name: fuller };
  const longForm = context.acronyms.get(text.replace(/^the /i, ''));
  return {
    source: span,
    form: isProper ? 'name' : 'role',
    name: longForm ?? text.replace(/['’]s$/, ''),
    sourceType,
  };
}

/** Ann Lee and Omar Park: *the former*, *the latter*. */
function oneOfPair(context: SourceContext, text: string, { start }: Span): Person | null {
  const word = /^the (former|latter)$/i.exec(text)?.[1]?.toLowerCase();
  const pair = word ? lastPair(context, start) : null;
  return pair?.[word === 'former' ? 0 : 1] ?? null;
}

/** *Critically*, it found …; *Pair* it with a rope and say …: a capital that only begins a sentence. Not so: *Another*: “…” */
const isOpening = (scene: Scene, at: number): boolean =>
  /^(?:RB|VB)$/.test(partAt(scene, at)) && !isWord(scene.items[at], quantifiers);

/** The part of speech of the word at an item, as the sentence's tree has it. */
const partAt = ({ structure }: Scene, at: number): string => structure.tokenAt.get(at)?.part ?? '';

/** Ann Lee *KC*: what stands behind a name as an honour or a degree. */
const isPostNominal = (words: string): boolean => /^(?:,? \p{Lu}{2,4})+$/u.test(words);

/** So many names of an enumeration are read. */
const maxEnumerated = 4;

/** *Ann Lee, Omar Park*, Vera Quill and Jo Pell said: those who stand before the last two, each a full name between commas. */
function enumeratedBefore({ scene, people }: SourceContext, { first }: NounPhrase): { name: string; span: Span }[] {
  const found: { name: string; span: Span }[] = [];
  let at = first;
  while (found.length < maxEnumerated) {
    const [comma, last] = [scene.items[at - 1], scene.items[at - 2]];
    if (!isPunctuation(comma, ',') || last?.kind !== 'word') break;
    const placed = mentionsIn(people, last.span).find(({ mention }) => mention.form === 'full-name');
    if (!placed || placed.mention.span.end !== last.span.end) break;
    let start = at - 2;
    while ((scene.items[start - 1]?.span.start ?? -1) >= placed.mention.span.start) start--;
    const before = scene.items[start - 1];
    // In London, Ann Lee and Omar Park said; Ann Lee’s friends, Omar Park and …
    if (before?.kind === 'word') break;
    found.unshift({ name: placed.person.name, span: placed.mention.span });
    at = start;
  }
  return found;
}

/** A statement by *Lee*, *Lee’s* statement: whose words a document holds that only passes them on. */
function authorOf(
  context: SourceContext,
  { first, last }: NounPhrase,
  head: NarrationWord,
  depth: number,
): Source | null {
  const { items } = context.scene;
  if (!/^(?:statement|remarks?|comments?)$/.test(head.normal)) return null;
  const noun = items.indexOf(head, first);
  const owner = items
    .slice(first, noun)
    .findLastIndex((item) => isWord(item) && (isPossessive(item.token) || singularPossessives.has(item.normal)));
  if (owner >= 0) return readSource(context, { first, last: first + owner }, depth + 1);
  const preposition = items[noun + 1];
  if (noun < 0 || !isWord(preposition, giverPrepositions)) return null;
  const author =
    noun + 2 <= last ? { first: noun + 2, last } : phraseStartingAt(items, noun + 2, noun + maxAuthorReach);
  return author && readSource(context, author, depth + 1);
}

/** An author's words end no further from the document than this many items. */
const maxAuthorReach = 12;

function personSource(source: Span, form: Attribution['form'], person: Person): Source {
  return {
    source,
    form,
    name: person.name,
    sourceType: 'person',
    personId: person.id,
  };
}

/** the senator *from Portlow*, the mother *of two*: what tells no more than the role. Not so: the director *of the port*. */
const isWholeRole = ([preposition, ...rest]: readonly NarrationWord[]): boolean =>
  preposition === undefined ||
  (preposition.normal === 'from' && rest.length > 0 && rest.every(isCapitalised)) ||
  (preposition.normal === 'of' && rest.length === 1 && rest.every(isCount));

const isCount = ({ normal }: NarrationWord): boolean => numberWords.has(normal) || /^\d+$/.test(normal);

/** A pronoun may stand for a pronoun of the sentence before, and so on; a longer chain is cut. */
const maxChain = 6;

function readPronoun(context: SourceContext, at: number, source: Span, depth: number): Source {
  const known = context.pronouns.get(at);
  const referent =
    known === undefined
      ? resolvePronoun(context, at, (phrase) => (depth < maxChain ? readSource(context, phrase, depth + 1) : null))
      : known;
  context.pronouns.set(at, referent);
  if (referent && 'gender' in referent) return personSource(source, 'pronoun', referent);
  if (referent) return { ...referent, source, form: 'pronoun' };
  const item = context.scene.items[at];
  const pronoun = item?.kind === 'word' ? item.normal : '';
  const sourceType: SourceType = pronoun === 'they' ? 'group' : pronoun === 'it' ? 'organisation' : 'unnamed-person';
  return { source, form: 'pronoun', name: null, sourceType };
}

function wordsOf(items: readonly Item[], { first, last }: NounPhrase): NarrationWord[] {
  return items.slice(first, last + 1).filter((item): item is NarrationWord => item.kind === 'word');
}

function spanOf(words: readonly NarrationWord[]): Span {
  return { start: words[0]?.span.start ?? 0, end: words.at(-1)?.span.end ?? 0 };
}

const isPair = (words: readonly NarrationWord[]): boolean =>
  words.some((word) => word.normal === 'and' || word.normal === '&');

function isSentenceStart(scene: Scene, word: NarrationWord): boolean {
  return /(?:^|[.!?…:\n”"]\s*)$/u.test(scene.text.slice(Math.max(0, word.span.start - 3), word.span.start));
}
