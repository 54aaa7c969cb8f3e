import { canHaveRole } from '../../coreference/personGender';
import type { ReadPronoun } from '../../coreference/readReferences';
import type { Gender, Person } from '../../result/analysis';
import { wordsAt } from '../../text/span';
import { headOf } from '../phrases/headOf';
import type { NounPhrase } from '../phrases/nounPhrase';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { mentionsIn } from '../scene/peopleIndex';
import type { Item } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import { isBroughtIn, isIndefinite, isReporting } from './isBroughtIn';
import type { ReadSubject } from './resolveTheyOrIt';
import { countSpoken, personOf, type PronounSource, type SourceContext } from './source';

/** Which of the two he and she, and their forms, are. */
export const genderOf: ReadonlyMap<string, Gender> = new Map([
  ['he', 'masculine'],
  ['his', 'masculine'],
  ['him', 'masculine'],
  ['she', 'feminine'],
  ['her', 'feminine'],
]);

/** He or she. */
export interface SingularPronoun {
  /** The item. */
  readonly at: number;
  readonly gender: Gender;
  /** Whom coreference finds likely. */
  readonly likely: ReadPronoun | null;
  /** Who it cannot be. */
  readonly others: ReadonlySet<Person>;
}

/** What it finds less likely gives way to the subject of the sentence before. */
const leastSure = 0.6;

/** What it finds more likely goes before somebody whom the subject of a sentence before has just brought in. */
const leastCertain = 0.85;

/** What it finds so likely counts where the subject before is a pronoun, too, of which nobody can tell whom it means. */
const leastAlone = 0.9;

/**
 * Whom a pronoun means as a subject before it tells, null where that leaves it open; else that it is not this subject, or none before
 * it either. `isNearest` says whether no subject stands in between.
 */
export function tellBySubject(
  context: SourceContext,
  { at, gender, likely, others }: SingularPronoun,
  subject: ReadSubject,
  isNearest: boolean,
): PronounSource | null | 'not this' | 'no more' {
  const { items, text } = context.scene;
  const start = sentenceStart(items, at);
  const [pronoun, verb] = [items[at], items[at + 1]];
  // Lee asked Park why. “…,” he replied.
  const answering = asked(context, subject.phrase, gender);
  if (answering && saysBy(verb, replies)) return answering;
  const linked = likely?.person;
  const told = subject.form === 'pronoun' ? genderOf.get(wordsAt(text, subject.source).toLowerCase()) : undefined;
  // She drew up a list. “…,” he said.
  if (told && told !== gender) return 'not this';
  const isGoingOn = isNearest && saysBy(verb, additions);
  const person = personOf(context, subject);
  if (person) {
    if (others.has(person)) return 'not this';
    if ((person.gender ?? gender) === gender) return person;
    // Lee was late. She added: the speaker before goes on, so that a Lee who is taken for a man leaves it open.
    if (!isGoingOn) return 'not this';
    return linked && spokeLast(context, linked, pronoun?.span.start ?? 0) ? linked : null;
  }
  if (told && subject.name === null) return linked && likely.probability >= leastAlone ? linked : null;
  if (subject.sourceType !== 'unnamed-person') return 'not this';
  const described = { name: subject.name, sourceType: subject.sourceType };
  // The officer thanked Mr Lee, who has not been named before. “…,” he added.
  const isKnown = linked && isMentionedBefore(linked, subject.source.start);
  const isLikelier = isGoingOn || (isNearest && likely && likely.probability < leastSure);
  if (isLikelier && !isKnown && subject.form === 'role') return described;
  const head = headOf(items, subject.phrase);
  if (head && !canHaveRole({ gender }, head.normal)) return 'not this';
  // A mother of two lost her home … she said. A nurse brought Lee moss. She drew it by the hour. “…,” she wrote.
  // A neighbour said he had no fear. “…,” he said.
  const isSaying = isNearest && subject.phrase.first < start && isReporting(items, subject.phrase);
  const isNew = isIndefinite(text, subject.source)
    ? isSaying || !(isKnown && likely.probability >= leastCertain)
    : isNearest && isBroughtIn(items, subject.phrase);
  // A reporter asked Lee. “…,” he said.
  return isNew ? (answering ?? described) : 'no more';
}

/** A reporter asked *Lee*: of the two, it is Lee who answers. */
function asked({ scene }: SourceContext, { last }: NounPhrase, gender: Gender): Person | null {
  const [cue, object] = [scene.items[last + 1], scene.items[last + 2]];
  if (cue?.kind !== 'word' || cue.cue?.infinitive !== 'ask' || object?.kind !== 'word') return null;
  const phrase = phraseStartingAt(scene.items, last + 2, last + maxClauseItems);
  const end = phrase && scene.items[phrase.last]?.span.end;
  const person = end ? mentionsIn(scene.mentions, { start: object.span.start, end })[0]?.person : null;
  return person && (person.gender ?? gender) === gender ? person : null;
}

/** A clause is looked at no further than this. */
export const maxClauseItems = 30;

const saysBy = (item: Item | undefined, verbs: RegExp): boolean =>
  item?.kind === 'word' && item.cue !== null && verbs.test(item.cue.infinitive);

/** Verbs of whoever goes on to speak. */
const additions = /^(?:add|continue|conclude)$/;
/** Verbs of whoever has been asked. */
const replies = /^(?:answer|reply|respond)$/;

const isMentionedBefore = ({ mentions }: Person, at: number): boolean => (mentions[0]?.span.start ?? Infinity) < at;

const spokeLast = (context: SourceContext, { id }: Person, before: number): boolean =>
  context.spoken[countSpoken(context, before) - 1]?.personId === id;
