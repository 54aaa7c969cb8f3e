import { clauseWords, personalPronouns } from '../../lexicon/functionWords';
import { countLeading } from '../../text/countLeading';
import { wordsAt, type Span } from '../../text/span';
import type { Person } from '../../result/analysis';
import { ownerOfVoice } from '../phrases/ownerOfVoice';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isAfterContent, subjectsBefore } from '../phrases/subjectsBefore';
import { isName, mentionsIn } from '../scene/peopleIndex';
import { isPunctuation } from '../scene/isPunctuation';
import { isPossessive } from '../scene/isPossessive';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import { resolveTheyOrIt } from './resolveTheyOrIt';
import { personOf, type PronounSource, type ReadSource, type SourceContext } from './source';
import { genderOf, maxClauseItems, tellBySubject } from './tellBySubject';

/** What coreference finds less likely names no speaker. */
const leastProbability = 0.3;

/**
 * Who the pronoun at an item stands for: the nearest subject before it that fits in gender and number; for he and she
 * otherwise whom coreference finds likely. Null when nobody near fits, and when the text does not make it safe.
 */
export function resolvePronoun(context: SourceContext, at: number, read: ReadSource): PronounSource | null {
  const { scene, references } = context;
  const item = scene.items[at];
  if (item?.kind !== 'word') return null;
  const meant = references.pronouns.get(item.span.start);
  if (meant && meant.together.length > 0)
    return { name: meant.together.map(({ name }) => name).join(' and '), sourceType: 'group' };
  const likely = meant && meant.probability >= leastProbability ? meant : null;
  const gender = genderOf.get(item.normal);
  const linked = likely?.person;
  if (linked && /^(?:his|her|him)$/.test(item.normal)) return linked;
  const named = new Set([...namedAfter(context, at), ...(meant?.others ?? [])]);
  if (!gender && linked && !named.has(linked)) return linked;
  const subjects = subjectsBefore(scene.items, at).flatMap((subject) => {
    const phrase = ownerOfVoice(scene, subject) ?? subject;
    const source = read(phrase);
    return source ? [{ ...source, phrase }] : [];
  });
  if (!gender) return resolveTheyOrIt(scene, at, item.normal, subjects, read);
  const start = sentenceStart(scene.items, at);
  const pronoun = { at, gender, likely, others: named };
  for (const [index, subject] of subjects.entries()) {
    if (linked && subject.phrase.first < start && isNamedBefore(context, [start, at], linked)) break;
    const told = tellBySubject(context, pronoun, subject, index === 0);
    if (told === 'no more') break;
    if (told !== 'not this') return told;
  }
  if (linked) return named.has(linked) ? null : linked;
  return likely?.described ? whoIs(context, likely.described, read) : null;
}

/** *Her father* drove: whoever the words say that describe whom a pronoun means. */
function whoIs(context: SourceContext, described: Span, read: ReadSource): PronounSource {
  const { items, text } = context.scene;
  const first = countLeading(items, ({ span }) => span.start < described.start);
  const phrase = phraseStartingAt(items, first, first + maxClauseItems);
  const person = phrase && personOf(context, read(phrase));
  return person ?? { name: wordsAt(text, described), sourceType: 'unnamed-person' };
}

/**
 * Quill warned Lee. Threats by *Park* to go because of what he called “…”: the words of the pronoun's own sentence come first.
 * Not so those of a report: if Park goes, he said, ….
 */
function isNamedBefore(
  { scene: { items, mentions } }: SourceContext,
  [start, at]: readonly [number, number],
  person: Person,
): boolean {
  const verb = items[at + 1];
  const isParenthetical =
    items[at - 1]?.kind !== 'word' && verb?.kind === 'word' && verb.cue !== null && !isAfterColon(items, at);
  if (isParenthetical || isAfterContent(items, start, at)) return false;
  return items
    .slice(start, at)
    .some(
      (item) =>
        item.kind === 'word' &&
        !isPossessive(item.token) &&
        mentionsIn(mentions, item.span).some((one) => one.person === person && isName(one.mention)),
    );
}

/** Hear how Lee put it: “…,” *she* said: the words before the colon tell who speaks. */
const isAfterColon = (items: readonly Item[], at: number): boolean => {
  const quote = items[at - 1]?.kind === 'quote' ? at - 1 : at - 2;
  return items[quote]?.kind === 'quote' && isPunctuation(items[quote - 1], ':');
};

/** He had a chat with *Lee*: whoever is named further on in its clause is not meant by a subject. Not so: when he left, Lee …. */
function namedAfter({ scene }: SourceContext, at: number): ReadonlySet<Person> {
  const [item, before] = [scene.items[at], scene.items[at - 1]];
  const isSubordinate = isWord(before, clauseWords);
  if (!isWord(item, personalPronouns) || isSubordinate) return new Set();
  let end = at + 1;
  while (end - at <= maxClauseItems && scene.items[end]?.kind === 'word') end++;
  const span = { start: item.span.end, end: scene.items[end - 1]?.span.end ?? item.span.end };
  return new Set(
    mentionsIn(scene.mentions, span).flatMap(({ mention, person }) => (mention.form === 'pronoun' ? [] : [person])),
  );
}
