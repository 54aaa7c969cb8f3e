import type { Nominal as SyntaxPhrase } from '../../syntax/sentence/syntax';
import { nameAfter } from '../../speakers/phrases/nameAfter';
import type { NounPhrase } from '../../speakers/phrases/nounPhrase';
import { isThing } from '../../speakers/phrases/phraseShape';
import type { CanSpeak, Finding } from '../../speakers/rules/rule';
import type { Scene } from '../../speakers/scene/scene';
import { sentenceEnd } from '../../speakers/scene/sentence';

/** The items of a phrase, or of the name in apposition to it: the pilot, *Ann Lee*. Null when it has no items. */
export function itemsOf({ items, structure }: Scene, phrase: SyntaxPhrase): NounPhrase | null {
  const first = structure.itemAt[phrase.first] ?? -1;
  const last = structure.itemAt[phrase.last] ?? -1;
  if (first < 0 || last < first) return null;
  return nameAfter(items, { first, last }, sentenceEnd(items, last));
}

/** A phrase as the source of words reported by the token `cue`; null when it is a thing, or cannot speak. */
export function findingOf(scene: Scene, phrase: SyntaxPhrase | null, cue: number, canSpeak: CanSpeak): Finding | null {
  const source = phrase && itemsOf(scene, phrase);
  const token = scene.structure.syntax.tokens[cue];
  if (!source || !token || isThing(scene.items, source) || !canSpeak(source)) return null;
  return { source, cue: token.span };
}
