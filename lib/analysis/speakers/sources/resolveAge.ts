import { canHaveRole } from '../../coreference/personGender';
import type { Person } from '../../result/analysis';
import { subjectsBefore } from '../phrases/subjectsBefore';
import { mentionsIn } from '../scene/peopleIndex';
import type { Scene } from '../scene/scene';
import type { ReadSource, SourceContext, WordedPhrase } from './source';

/**
 * Whom "the 45-year-old" or "the 45-year-old sailor" means: the only person whom the text says to be so old, else one of no other age: the
 * subject of the sentence before, or the only person whom it mentions. Null for other words, and when it is none of these.
 */
export function resolveAge(
  { scene, ages }: SourceContext,
  { phrase, head, span, text }: WordedPhrase,
  read: ReadSource,
): Person | null {
  const age = Number(/^the (\d+)-year-old\b/i.exec(text)?.[1]);
  if (!age) return null;
  const fits = (person: Person) => canHaveRole(person, head.normal) && (ages.get(person.id) ?? age) === age;
  const ofAge = scene.people.filter(({ id }) => ages.get(id) === age);
  if (ofAge.length > 0) return ofAge.length === 1 && ofAge.every(fits) ? (ofAge[0] ?? null) : null;
  const [first] = subjectsBefore(scene.items, phrase.first);
  const subject = first ? read(first) : null;
  const person = scene.people.find(({ id }) => id === subject?.personId) ?? onlyOneBefore(scene, span.start);
  return person && fits(person) ? person : null;
}

/** In characters, about three sentences. */
const near = 400;

/** The only person whom the words just before a place mention. */
function onlyOneBefore({ mentions }: Scene, before: number): Person | null {
  const [one, ...others] = new Set(
    mentionsIn(mentions, { start: before - near, end: before }).map(({ person }) => person),
  );
  return one && others.length === 0 ? one : null;
}
