import {
  isShare,
  nounPrepositions,
  numberWords,
  personalPronouns,
  quantifiers,
  singularPossessives,
} from '../../lexicon/functionWords';
import type { SourceType } from '../../result/analysis';
import { wordsAt, type Span } from '../../text/span';
import { hasTag } from '../scene/hasTag';
import { isCapitalised } from '../scene/isCapitalised';
import type { NounPhrase } from '../phrases/nounPhrase';
import { nounSource } from '../phrases/speakerNoun';
import { isWord } from '../scene/isWord';
import type { Item, Scene, NarrationWord } from '../scene/scene';
import { authorOf } from './authorOf';
import { bearerBeside } from './bearerBeside';
import { fullerDescription } from './fullerDescription';
import { headChunk } from './headChunk';
import { lastPair } from './lastPair';
import { namedLater } from './namedLater';
import { readName } from './readName';
import { resolveAge } from './resolveAge';
import { resolveBody } from './resolveBody';
import { resolveKin } from './resolveKin';
import { resolvePronoun } from './resolvePronoun';
import { resolveRole } from './resolveRole';
import {
  countSpoken,
  personSource,
  type ReadSource,
  type WordedPhrase,
  type Source,
  type SourceContext,
} from './source';
import { typeOf } from './typeOf';

/** Tells who the phrase is. Null when nothing that can speak or be written heads it ("the day", "that"). */
export function readSource(context: SourceContext, phrase: NounPhrase, depth = 0): Source | null {
  const words = wordsOf(context.scene.items, phrase);
  const last = words.at(-1);
  if (!last || isUntold(context.scene, words, last)) return null;
  const span = { start: words[0]?.span.start ?? 0, end: last.span.end };
  const read = (other: NounPhrase) => (depth < maxChain ? readSource(context, other, depth + 1) : null);
  if (words.length === 1 && isPronoun(last)) return readPronoun(context, phrase.first, span, read);
  const chunk = headChunk(words);
  const head = chunk.at(-1);
  if (!head) return null;
  const parts: WordedPhrase = { phrase, words, chunk, head, span, text: wordsAt(context.scene.text, span) };
  return readName(context, parts) ?? readTakenUp(context, parts, read) ?? readDescription(context, parts, read);
}

/** he; her claim; she remembers *him* saying */
const isPronoun = ({ normal }: NarrationWord): boolean =>
  personalPronouns.has(normal) || singularPossessives.has(normal) || normal === 'him';

/** A pronoun may stand for a pronoun of the sentence before, and so on; a longer chain is cut. */
const maxChain = 6;

/** Words that tell of nobody in particular. */
function isUntold({ text }: Scene, words: readonly NarrationWord[], last: NarrationWord): boolean {
  const first = words[0]?.normal ?? '';
  // 32% of Republican *claims*: no share of people
  if (words.length > 1) return isShare(first) && !hasTag(last, 'Plural');
  // as some have predicted. Q: “…?” A: “…”: whoever these are is said elsewhere, if at all.
  const isLetter = /^(?:Q|A)$/.test(wordsAt(text, last.span));
  return isLetter || /^(?:you|we|i|some|many|few|most|several|both|all)$/.test(first);
}

/** Whom a phrase takes up that the text has told of: *the 45-year-old*, *the ministry*, *the businesswoman*. */
function readTakenUp(context: SourceContext, parts: WordedPhrase, read: ReadSource): Source | null {
  const { phrase, words, chunk, head, span, text } = parts;
  const bearer = bearerBeside(context.scene, phrase);
  const named = bearer === phrase ? null : read(bearer);
  if (named) return { ...named, source: span, form: 'role' };
  const ofAge = resolveAge(context, parts, read);
  if (ofAge) return personSource(span, 'role', ofAge);
  const relative = resolveKin(context, phrase, words, read);
  if (relative) return personSource(span, 'role', relative);
  const ofPair = readPair(context, text, span);
  if (ofPair) return ofPair;
  const body = resolveBody(context, words, head, phrase.first);
  if (body) return { source: span, form: 'role', ...body };
  const referent = isWholeRole(words.slice(chunk.length)) ? resolveRole(context, phrase, chunk, read) : null;
  return referent && personSource(span, 'role', referent);
}

/** Who a phrase says it is, by its own words; whoever is named further on where the text does so. */
function readDescription(
  context: SourceContext,
  { phrase, words, chunk, head, span, text }: WordedPhrase,
  read: ReadSource,
): Source | null {
  const { scene, acronyms } = context;
  const [first, ...rest] = words;
  // Along with the boats, Into the house: a preposition in front makes it no subject. Not so: Around 40 growers
  if (first && rest[0] && nounPrepositions.has(first.normal) && !isCount(rest[0])) return null;
  const sourceType = typeOf(chunk, head);
  if (!sourceType || (rest.length === 0 && isCapitalised(head) && isOpening(scene, phrase.first))) return null;
  const author = sourceType === 'document' ? authorOf(scene, phrase, head) : null;
  const written = author && read(author);
  if (written) return { ...written, source: span, form: 'role' };
  const described: Source = { source: span, form: 'role', name: text, sourceType };
  const later = namedLater(context, described, head.normal);
  if (later) return later.person ? personSource(span, 'role', later.person) : { ...described, name: null };
  const fuller = fullerDescription(scene, phrase, words) ?? unnamedBefore(context, text, span.start);
  if (fuller) return { ...described, name: fuller };
  const isProper =
    isCapitalised(head) &&
    (first !== head ||
      sourceType === 'person' ||
      !isSentenceStart(scene, head) ||
      (partAt(scene, phrase.first) === 'NNP' && nounSource(head.normal) === null));
  const name = acronyms.get(text.replace(/^the /i, '')) ?? text.replace(/['’]s$/, '');
  return { ...described, form: isProper ? 'name' : 'role', name };
}

/** A senior broker said so. “…,” *the insider* said: who spoke right before, whom the text does not name. */
function unnamedBefore(context: SourceContext, text: string, at: number): string | null {
  const last = context.spoken[countSpoken(context, at) - 1];
  const isUnnamed =
    last?.form === 'role' && last.sourceType === 'unnamed-person' && at - last.source.end <= maxToPerson;
  return isUnnamed && /^the (?:insider|person|source)$/i.test(text) ? last.name : null;
}

/** In characters, about three sentences. */
const maxToPerson = 400;

/** Ann Lee and Omar Park: *the pair*, *the former*, *the latter*. */
function readPair(context: SourceContext, text: string, span: Span): Source | null {
  const word = /^the (former|latter|couple|duo|pair)$/i.exec(text)?.[1]?.toLowerCase();
  const pair = word ? lastPair(context, span.start) : null;
  if (!pair) return null;
  if (word === 'former') return personSource(span, 'role', pair[0]);
  if (word === 'latter') return personSource(span, 'role', pair[1]);
  return { source: span, form: 'role', name: pair.map(({ name }) => name).join(' and '), sourceType: 'group' };
}

/** *Critically*, it found …; *Pair* it with a rope and say …: a capital that only begins a sentence. Not so: *Another*: “…” */
const isOpening = (scene: Scene, at: number): boolean =>
  /^(?:RB|VB)$/.test(partAt(scene, at)) && !isWord(scene.items[at], quantifiers);

/** The part of speech of the word at an item, as the sentence's tree has it. */
const partAt = ({ structure }: Scene, at: number): string => structure.tokenAt.get(at)?.part ?? '';

/** the senator *from Portlow*, the mother *of two*: what tells no more than the role. Not so: the director *of the port*. */
const isWholeRole = ([preposition, ...rest]: readonly NarrationWord[]): boolean =>
  preposition === undefined ||
  (preposition.normal === 'from' && rest.length > 0 && rest.every(isCapitalised)) ||
  (preposition.normal === 'of' && rest.length === 1 && rest.every(isCount));

const isCount = ({ normal }: NarrationWord): boolean => numberWords.has(normal) || /^\d+$/.test(normal);

function readPronoun(context: SourceContext, at: number, source: Span, read: ReadSource): Source {
  const known = context.pronouns.get(at);
  const referent = known === undefined ? resolvePronoun(context, at, read) : known;
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

function isSentenceStart(scene: Scene, word: NarrationWord): boolean {
  return /(?:^|[.!?…:\n”"]\s*)$/u.test(scene.text.slice(Math.max(0, word.span.start - 3), word.span.start));
}
