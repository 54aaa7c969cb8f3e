import type { Clause } from '../../syntax/sentence/syntax';
import { subjectOf } from '../../speakers/phrases/subject';
import { isThing } from '../../speakers/phrases/phraseShape';
import type { CanSpeak, Finding } from '../../speakers/rules/rule';
import type { Scene } from '../../speakers/scene/scene';
import { actorOf } from './actorOf';
import { findingOf } from './sourceOf';

/**
 * The source of a clause with a verb of saying: its subject, in the passive its agent. When the tree has none, or only the
 * beginning of it (*the activist* Ann Lee), the phrase in the subject's position. Null when that cannot speak.
 */
export function saidBy(scene: Scene, clause: Clause, canSpeak: CanSpeak): Finding | null {
  if (clause.isPassive) return findingOf(scene, clause.agent, clause.head, canSpeak);
  const subject = findingOf(scene, actorOf(scene.structure, clause), clause.head, canSpeak);
  const beside = nearest(scene, clause, canSpeak);
  const isWhole =
    !subject || (beside?.source.first === subject.source.first && beside.source.last > subject.source.last);
  return isWhole ? beside : subject;
}

function nearest({ items, structure }: Scene, { verb }: Clause, canSpeak: CanSpeak): Finding | null {
  const source = subjectOf(items, structure.itemAt[verb] ?? -1);
  const cue = structure.syntax.tokens[verb]?.span;
  return source && cue && !isThing(items, source) && canSpeak(source) ? { source, cue } : null;
}
