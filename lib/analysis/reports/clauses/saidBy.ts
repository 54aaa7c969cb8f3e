import type { Clause } from '../../syntax/sentence/syntax';
import type { CanSpeak, Finding } from '../../speakers/rules/rule';
import type { Scene } from '../../speakers/scene/scene';
import { actorOf } from './actorOf';
import { findingOf } from './sourceOf';

/** Whom a clause of a verb of saying gives the words to: its subject, of a passive its agent. Null when that is nobody who can speak. */
export function saidBy(scene: Scene, clause: Clause, canSpeak: CanSpeak): Finding | null {
  const actor = clause.isPassive ? clause.agent : actorOf(scene.structure, clause);
  return findingOf(scene, actor, clause.head, canSpeak);
}
