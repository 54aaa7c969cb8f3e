import { reportVerbs } from '../../lexicon/reportVerbs';
import type { CanSpeak } from '../../speakers/rules/rule';
import type { Scene } from '../../speakers/scene/scene';
import type { Clause, SyntaxToken } from '../../syntax/sentence/syntax';
import { isDenied, isSupposed } from '../../speakers/structure/unsaidVerb';
import type { Reporter } from './readReporter';
import { canReport } from './canReport';
import { saidBy } from './saidBy';

/** A clause with everything that the rules ask about it. */
export interface ClauseReading {
  readonly scene: Scene;
  readonly clause: Clause;
  /** What may follow its verb as content (`reportVerbs`); empty when the verb reports nothing, or something that nobody said. */
  readonly frames: readonly string[];
  /** Null when it reports nothing, or nobody who can speak. */
  readonly reporter: Reporter | null;
  /** Whether its verb is a participle that describes a noun: the *alleged* payments, an event *called* The Day. */
  readonly isAttribute: boolean;
  readonly canSpeak: CanSpeak;
}

/** Reads a clause for the rules: whether it reports something, and who is the source. */
export function readClause(scene: Scene, clause: Clause, canSpeak: CanSpeak): ClauseReading {
  const frames = framesOf(scene, clause);
  const sayer = frames.length > 0 ? saidBy(scene, clause, canSpeak) : null;
  const reporter = sayer && canReport(scene.items, sayer.source, clause.lemma) ? sayer : null;
  return { scene, clause, frames, reporter, isAttribute: isAttribute(scene.structure.syntax.tokens, clause), canSpeak };
}

function framesOf({ items, structure }: Scene, clause: Clause): readonly string[] {
  const { tokens, sentences } = structure.syntax;
  const verb = tokens[clause.verb];
  const frames = reportVerbs.get(clause.lemma);
  if (!verb?.part.startsWith('V') || !frames) return [];
  const sentence = sentences[verb.sentence];
  if ((sentence?.inside ?? null) !== null || isOnlyPlanned(tokens, clause)) return [];
  // What somebody denies is a report; what somebody is said not to have said is none.
  const at = structure.itemAt[clause.verb] ?? -1;
  const isAsked = sentence?.isQuestion && clause.kind === 'main';
  return isAsked || isDenied(items, at) || isSupposed(items, at) ? [] : frames;
}

/** too early *to say*, aims *to answer*: nothing was said. Not so: went on *to say*; continued *to insist*. */
function isOnlyPlanned(tokens: readonly SyntaxToken[], { first }: Clause): boolean {
  if (tokens[first - 1]?.normal !== 'to' || tokens[first]?.part !== 'VB') return false;
  return !/^(?:on|continu(?:e|ed|es|ing)|hasten(?:ed|s)?|proceed(?:ed|s)?)$/.test(tokens[first - 2]?.normal ?? '');
}

const isAttribute = (tokens: readonly SyntaxToken[], { kind, verb, first, subject }: Clause): boolean =>
  tokens[verb]?.part === 'VBN' && first === verb && subject === null && kind !== 'coordinated';
