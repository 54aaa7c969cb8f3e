import { nounPrepositions, personalPronouns, possessivePronouns, determiners } from '../lexicon/functionWords';
import type { Attribution, Person, SourceType, Span } from '../types';
import { complementHeads, isCapitalised, phraseStartingAt, type NounPhrase } from './nounPhrase';
import { mentionsIn, type PeopleIndex } from './peopleIndex';
import { isNamedLater } from './namedLater';
import { resolveBody } from './resolveBody';
import { likeliestPerson } from './likeliestPerson';
import { resolveRole } from './resolveRole';
import { resolvePronoun } from './resolvePronoun';
import type { Item, Scene } from './scene';
import { isAgentNoun, nounSource } from './speakerNoun';

/** Who spoke so far, in the order of the quotations. */
export interface SpeakerHistory {
  /** Each speaker with the place where the text names them. */
  readonly spoken: readonly { readonly source: Source; readonly at: number }[];
}

/** What a pronoun stands for: a person, or another source without its place. */
export type Referent = Person | Pick<Source, 'name' | 'sourceType'>;

/** Who a noun phrase is: an attribution without its rule and cue. */
export type Source = Omit<Attribution, 'rule' | 'cue'>;

/** What {@link readSource} looks things up in. */
export interface SourceContext {
  readonly scene: Scene;
  readonly people: PeopleIndex;
  readonly history: SpeakerHistory;
  /** What pronouns were found to stand for, by their item. */
  readonly pronouns: Map<number, Referent | null>;
  /** Where the subjects of reporting verbs end: what the text lets somebody say, quoted or not. */
  readonly reporters: ReadonlySet<number>;
  /** What the text's acronyms stand for. */
  readonly acronyms: ReadonlyMap<string, string>;
}

export type Word = Extract<Item, { kind: 'word' }>;

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
  if (words.length === 1 && (personalPronouns.has(head.normal) || /^(?:his|her)$/.test(head.normal)))
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
      mention.span.end >= chunkHead.span.end ||
      (mention.span.start <= chunkHead.span.start && mention.span.end > chunkHead.span.start),
  );
  if (endsInName && isPair(chunk) && persons.length > 1) {
    return {
      source: span,
      form: 'name',
      name: persons.map((person) => person.name).join(' and '),
      sourceType: 'group',
    };
  }
  const named = endsInName ? names.at(-1)?.person : nameAtEnd(context, words);
  if (named) return personSource(span, 'name', named);
  const role = mentions.find(({ mention }) => mention.form === 'role' && mention.span.end >= chunkHead.span.start);
  if (role) return personSource(span, 'role', role.person);
  const text = scene.text.slice(span.start, span.end);
  if (/\bthe \d+-year-old$/i.test(text)) {
    const resolved = likeliestPerson(context, null, span);
    if (resolved) return personSource(span, 'role', resolved);
  }
  // Q: “…?” A: “…”: whoever these are is said elsewhere, if at all.
  if (/^(?:Q|A)$/.test(text)) return null;
  const owner = /^(?:@\w+|\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+)*|\p{Lu}[\p{L}’'-]+)$/u.test(text)
    ? ownerOfLabel(scene.people, text)
    : null;
  if (owner) return personSource(span, 'name', owner);
  const body = resolveBody(context, chunk, span, phrase.first);
  if (body) return { source: span, form: 'role', ...body };
  if (chunk.length === words.length && depth < maxChain) {
    const referent = resolveRole(context, phrase, words, (other) => readSource(context, other, depth + 1));
    if (referent) {
      return 'gender' in referent ? personSource(span, 'role', referent) : { ...referent, source: span, form: 'role' };
    }
  }
  // Along with the boats, Into the house: a preposition in front makes it no subject.
  if (first && words.length > 1 && nounPrepositions.has(first.normal)) return null;
  const sourceType = typeOf(chunk, chunkHead);
  if (!sourceType) return null;
  const author = sourceType === 'document' && depth < maxChain ? authorOf(context, phrase, chunkHead, depth) : null;
  if (author) return { ...author, source: span, form: 'role' };
  const isProper =
    isCapitalised(chunkHead) && !(first === chunkHead && isSentenceStart(scene, chunkHead) && sourceType !== 'person');
  const described: Source = { source: span, form: 'role', name: text, sourceType };
  if (isNamedLater(context, described)) return { ...described, name: null };
  const longForm = context.acronyms.get(text.replace(/^the /i, ''));
  return {
    source: span,
    form: isProper ? 'name' : 'role',
    name: longForm ?? text,
    sourceType,
  };
}

/** A statement by *Lee*: whose words a document holds that only passes them on. */
function authorOf(context: SourceContext, { first, last }: NounPhrase, head: Word, depth: number): Source | null {
  const { items } = context.scene;
  if (!/^(?:statement|remarks?|comments?)$/.test(head.normal)) return null;
  const noun = items.indexOf(head, first);
  const preposition = items[noun + 1];
  if (noun < 0 || preposition?.kind !== 'word' || !/^(?:by|from)$/.test(preposition.normal)) return null;
  const author =
    noun + 2 <= last ? { first: noun + 2, last } : phraseStartingAt(items, noun + 2, noun + maxAuthorReach);
  return author && readSource(context, author, depth + 1);
}

/** An author's words end no further from the document than this many items. */
const maxAuthorReach = 12;

/** Minister of Education *Ann Lee*: a name at the end that no preposition governs. */
function nameAtEnd({ people }: SourceContext, words: readonly Word[]): Person | undefined {
  const last = words.at(-1);
  const placed =
    last &&
    mentionsIn(people, last.span).find(({ mention }) => mention.form === 'full-name' || mention.form === 'short-name');
  if (!placed) return undefined;
  const before = words.filter((word) => word.span.end <= placed.mention.span.start).at(-1);
  if (!before || /['’]s?$/.test(before.token.text)) return undefined;
  return isCapitalised(before) || (placed.mention.form === 'full-name' && isTopic(before)) ? placed.person : undefined;
}

/** director of public *affairs* Ann Lee: a noun that nobody is, so that the name after it belongs to the role. Not so: a friend of actor Ann Lee. */
const isTopic = (word: Word): boolean =>
  word.token.tags.has('Noun') && !nounPrepositions.has(word.normal) && nounSource(word.normal) === null;

/** @AnnLee, @RepLee, ANN LEE, LEE, AL (in a transcript): the one person of the text whose name, surname or initials it is. */
function ownerOfLabel(people: readonly Person[], label: string): Person | null {
  const wanted = label.toUpperCase();
  const surname = wanted.split(' ').at(-1) ?? wanted;
  const owners = people.filter(({ name }) => {
    const words = name.toUpperCase().split(' ');
    const last = words.at(-1) ?? '';
    if (label.startsWith('@')) return last.length >= minHandleSurname && wanted.endsWith(last);
    return last === surname || (words.length > 1 && words.map((word) => word.charAt(0)).join('') === wanted);
  });
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

/** Shorter surnames end other words too. */
const minHandleSurname = 4;

function personSource(source: Span, form: Attribution['form'], person: Person): Source {
  return {
    source,
    form,
    name: person.name,
    sourceType: 'person',
    personId: person.id,
  };
}

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
  const sourceType: SourceType =
    pronoun === 'they' || pronoun === 'we' ? 'group' : pronoun === 'it' ? 'organisation' : 'unnamed-person';
  return { source, form: 'pronoun', name: null, sourceType };
}

function wordsOf(items: readonly Item[], { first, last }: NounPhrase): Word[] {
  return items.slice(first, last + 1).filter((item): item is Word => item.kind === 'word');
}

function spanOf(words: readonly Word[]): Span {
  return { start: words[0]?.span.start ?? 0, end: words.at(-1)?.span.end ?? 0 };
}

/** The part before the first preposition: *a spokesman* for the port; but of a number of people those: hundreds of *protesters*. */
function headChunk(words: readonly Word[]): Word[] {
  const of = words.findIndex((word) => word.normal === 'of');
  if (
    of > 0 &&
    of < words.length - 1 &&
    /^(?:dozens|scores|hundreds|thousands|tens|millions|lots|number|handful|couple|most|many|some|several|majority)$/.test(
      words[of - 1]?.normal ?? '',
    )
  )
    return headChunk(words.slice(of + 1));
  const cut = words.findIndex(
    (word, i) =>
      i > 0 && (nounPrepositions.has(word.normal) || complementHeads.test(word.normal)) && !isCapitalised(word),
  );
  return words.slice(0, cut < 0 ? words.length : cut);
}

const isPair = (words: readonly Word[]): boolean => words.some((word) => word.normal === 'and' || word.normal === '&');

function isSentenceStart(scene: Scene, word: Word): boolean {
  return /(?:^|[.!?…:\n”"]\s*)$/u.test(scene.text.slice(Math.max(0, word.span.start - 3), word.span.start));
}

/** What kind of source heads the phrase; null for things that say nothing. */
function typeOf(chunk: readonly Word[], head: Word): SourceType | null {
  const word = head.normal;
  const known = nounSource(word);
  if (known) return known;
  // WASHINGTON (AP): a dateline. There, Instead: capitals only start the sentence.
  if (/^\p{Lu}{4,}$/u.test(head.token.text) && head.token.tags.has('Place')) return null;
  if (
    isCapitalised(head) &&
    chunk.length === 1 &&
    /^(?:here|in|instead|maybe|perhaps|that|the|then|there|this|yes|no)$/.test(word)
  )
    return null;
  if (isCapitalised(head))
    return head.token.tags.has('Person') ||
      chunk.some((item) => item.token.tags.has('FirstName') || item.token.tags.has('Honorific'))
      ? 'person'
      : 'organisation';
  if (/^(?:others|some|many|several|both|most|one|another|few|all)$/.test(word)) return 'group';
  if (isAgentNoun(head)) return 'unnamed-person';
  const first = chunk[0];
  if (first && (determiners.has(first.normal) || possessivePronouns.has(first.normal)) && head.token.tags.has('Noun'))
    return /s$/.test(word) ? 'group' : 'organisation';
  return null;
}
