import { cueWord } from '../../lexicon/cueForms';
import type { CanSpeak, Finding } from '../../speakers/rules/rule';
import type { Scene } from '../../speakers/scene/scene';
import { isUnsaid } from './isUnsaid';
import { saidBy } from './saidBy';
import type { Clause } from '../../syntax/sentence/syntax';

/** Who says what a clause of a verb of saying reports; null for other verbs, for what nobody said, and where nobody who can speak says it. */
export function reporterIn(scene: Scene, clause: Clause, canSpeak: CanSpeak): Finding | null {
  return isReporting(scene, clause) ? saidBy(scene, clause, canSpeak) : null;
}

/** Whether a clause of the narration says that something was said. */
export function isReporting(scene: Scene, clause: Clause): boolean {
  const { syntax } = scene.structure;
  const verb = syntax.tokens[clause.verb];
  const cue = verb && cueWord(verb.normal);
  if (!verb || !cue || cue.isLabel || !verb.part.startsWith('V')) return false;
  if ((syntax.sentences[verb.sentence]?.inside ?? null) !== null) return false;
  // What a denial denies is reported; what stands under one is not.
  return !isUnsaid(scene.structure, clause);
}
