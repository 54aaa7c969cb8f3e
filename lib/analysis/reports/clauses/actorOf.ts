import { relativePronouns } from '../../lexicon/functionWords';
import type { Clause, Nominal } from '../../syntax/sentence/syntax';
import type { SceneStructure } from '../../speakers/scene/structure';

/**
 * Who acts in an active clause: its subject, or what a relative pronoun there refers to; without a subject, the one understood from
 * the clause around it. Null when there is none.
 */
export function actorOf({ syntax }: SceneStructure, clause: Clause): Nominal | null {
  const { subject } = clause;
  if (subject && !relativePronouns.has(syntax.tokens[subject.head]?.normal ?? '')) return subject;
  if (subject) return clause.understoodSubject ?? clause.noun;
  return controllerOf(clause) ?? clause.understoodSubject;
}

/**
 * accused *Lee* of calling, fined *Lee* for saying: the object acts in a gerund after such a preposition; after a passive, the
 * subject.
 */
function controllerOf({ marker, parent, isFinite }: Clause): Nominal | null {
  if (isFinite || !parent || (marker !== 'of' && marker !== 'for')) return null;
  return parent.isPassive ? parent.subject : (parent.object ?? parent.addressee);
}
