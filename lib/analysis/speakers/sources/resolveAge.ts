import { wordsAt, type Span } from '../../text/span';
import type { Person } from '../../result/analysis';
import type { NounPhrase } from '../phrases/nounPhrase';
import { subjectsBefore } from '../phrases/subjectsBefore';
import type { ReadSource, SourceContext } from './source';

/**
 * Whom "the 45-year-old" means: the only person whom the text says to be so old, else the subject of the sentence before, when
 * that is a person of no other age. Null for other words, and when it is neither.
 */
export function resolveAge(
  { scene, ages }: SourceContext,
  phrase: NounPhrase,
  span: Span,
  read: ReadSource,
): Person | null {
  const age = Number(/^the (\d+)-year-old$/i.exec(wordsAt(scene.text, span))?.[1]);
  if (!age) return null;
  const ofAge = scene.people.filter(({ id }) => ages.get(id) === age);
  if (ofAge.length > 0) return ofAge.length === 1 ? (ofAge[0] ?? null) : null;
  const [first] = subjectsBefore(scene.items, phrase.first);
  const subject = first ? read(first) : null;
  const person = scene.people.find(({ id }) => id === subject?.personId);
  return person && !ages.has(person.id) ? person : null;
}
