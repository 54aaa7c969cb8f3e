import type { Clause } from '../../syntax/sentence/syntax';
import type { NounPhrase } from '../../speakers/phrases/nounPhrase';
import { subjectAt, subjectOf } from '../../speakers/phrases/subject';
import { stepOverVerbGroup } from '../../speakers/phrases/verbGroup';
import { isThing } from '../../speakers/phrases/phraseShape';
import type { CanSpeak } from '../../speakers/rules/rule';
import type { Item, Scene } from '../../speakers/scene/scene';
import { sentenceStart } from '../../speakers/scene/sentence';
import { actorOf } from './actorOf';
import { metBefore } from './metBefore';
import { readReporter, type Reporter } from './readReporter';

/**
 * The source of a clause with a verb of saying: its subject, in the passive its agent. When the tree has none, only the beginning
 * of it (*the activist* Ann Lee), or the end of an aside before the verb, the phrase in the subject's position. Null when that
 * cannot speak.
 */
export function saidBy(scene: Scene, clause: Clause, canSpeak: CanSpeak): Reporter | null {
  const { items, structure } = scene;
  const at = structure.itemAt[clause.verb] ?? -1;
  const cue = structure.syntax.tokens[clause.verb]?.span;
  const speaking = (source: NounPhrase | null): Reporter | null =>
    source && cue && !isThing(items, source) && canSpeak(source) ? { source, cue } : null;
  const met = speaking(metBefore(items, at));
  if (met) return met;
  if (clause.isPassive) return readReporter(scene, clause.agent, clause.head, canSpeak);
  const subject = endsAside(scene, clause)
    ? null
    : readReporter(scene, actorOf(structure, clause), clause.head, canSpeak);
  const beside = speaking(nearest(items, at));
  const isWhole =
    !subject || (beside?.source.first === subject.source.first && beside.source.last > subject.source.last);
  return isWhole ? beside : subject;
}

/** Lee, head of the port in *Hull*, calls: what a preposition leads up to and a comma cuts off from the verb is no subject. */
function endsAside({ structure: { syntax } }: Scene, { subject, first }: Clause): boolean {
  if (subject?.last !== first - 1 || syntax.tokens[first]?.before.includes(',') !== true) return false;
  return syntax.tokens[subject.first - 1]?.part === 'IN';
}

function nearest(items: readonly Item[], verb: number): NounPhrase | null {
  const item = items[verb];
  if (item?.kind !== 'word') return null;
  const limit = sentenceStart(items, verb);
  return item.cue ? subjectOf(items, verb) : subjectAt(items, stepOverVerbGroup(items, verb, limit).at, limit);
}
