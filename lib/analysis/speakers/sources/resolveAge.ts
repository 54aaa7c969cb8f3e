import { canHaveRole } from '../../coreference/personGender';
import type { Person } from '../../result/analysis';
import { subjectsBefore } from '../phrases/subjectsBefore';
import { mentionedJustBefore } from './mentionedJustBefore';
import { personOf, type ReadSource, type SourceContext, type WordedPhrase } from './source';

/**
 * Whom "the 45-year-old" or "the 45-year-old sailor" means: the only person whom the text says to be so old, else one of no other age: the
 * subject of the sentence before, or the only person whom it mentions. Null for other words, and when it is none of these.
 */
export function resolveAge(
  context: SourceContext,
  { phrase, head, span, text }: WordedPhrase,
  read: ReadSource,
): Person | null {
  const age = Number(/^the (\d+)-year-old\b/i.exec(text)?.[1]);
  if (!age) return null;
  const { scene, ages } = context;
  const [only, another] = ages.byAge.get(age) ?? [];
  if (only) return !another && canHaveRole(only, head.normal) ? only : null;
  const [subject] = subjectsBefore(scene.items, phrase.first);
  const person = personOf(context, subject ? read(subject) : null) ?? onlyOneBefore(context, span.start);
  return person && canHaveRole(person, head.normal) && !ages.byPerson.has(person.id) ? person : null;
}

/** The only person whom the words just before a place mention. */
function onlyOneBefore({ scene }: SourceContext, before: number): Person | null {
  const [one, ...others] = mentionedJustBefore(scene, before);
  return one && others.length === 0 ? one : null;
}
