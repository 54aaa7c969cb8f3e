import { canHaveRole } from '../../coreference/personGender';
import type { Person } from '../../result/analysis';
import { onlyMentioned } from './mentionedJustBefore';
import type { ReadSource, SourceContext, WordedPhrase } from './source';
import { subjectFitting } from './subjectFitting';

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
  const { ages, scene } = context;
  const [only, another] = ages.byAge.get(age) ?? [];
  if (only) return !another && canHaveRole(only, head.normal) ? only : null;
  const fits = (person: Person) => canHaveRole(person, head.normal) && !ages.byPerson.has(person.id);
  const person = subjectFitting(context, phrase, read, fits) ?? onlyMentioned(scene, span.start);
  return person && fits(person) ? person : null;
}
