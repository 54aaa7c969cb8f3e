import type { Nominal } from '../../syntax/sentence/syntax';
import { nameAfter } from '../../speakers/phrases/nameAfter';
import { isThing } from '../../speakers/phrases/phraseShape';
import type { CanSpeak } from '../../speakers/rules/rule';
import type { Scene } from '../../speakers/scene/scene';
import { sentenceEnd } from '../../speakers/scene/sentence';
import type { NounPhrase } from '../../speakers/phrases/nounPhrase';
import type { Span } from '../../text/span';

/** Who says something, and the word that tells so. */
export interface Reporter {
  readonly source: NounPhrase;
  readonly cue: Span;
}

/**
 * A phrase, or the name in apposition to it (the pilot, *Ann Lee*), as the source of what the token `cue` reports; null when it
 * is a thing, or cannot speak.
 */
export function readReporter(
  { items, structure: { itemAt, syntax } }: Scene,
  phrase: Nominal | null,
  cue: number,
  canSpeak: CanSpeak,
): Reporter | null {
  const token = syntax.tokens[cue];
  const [first, last] = [itemAt[phrase?.first ?? -1] ?? -1, itemAt[phrase?.last ?? -1] ?? -1];
  if (!token || first < 0 || last < first) return null;
  const source = nameAfter(items, { first, last }, sentenceEnd(items, last));
  return isThing(items, source) || !canSpeak(source) ? null : { source, cue: token.span };
}
