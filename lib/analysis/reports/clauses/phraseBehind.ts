import { phraseStartingAt } from '../../speakers/phrases/phraseStartingAt';
import type { Scene } from '../../speakers/scene/scene';
import { tokenAt } from './tokenAt';

/** A noun phrase as token indices: the first, and the one after the last. */
export interface PhraseTokens {
  readonly first: number;
  readonly end: number;
}

/** The noun phrase that begins at a token and continues its sentence; null when none does. */
export function phraseBehind({ items, structure: { itemAt, syntax } }: Scene, token: number): PhraseTokens | null {
  const at = itemAt[token] ?? -1;
  const first = syntax.tokens[token];
  const isWithin = first?.before === '' && first.sentence === syntax.tokens[token - 1]?.sentence;
  const phrase = at >= 0 && isWithin ? phraseStartingAt(items, at, items.length) : null;
  const last = phrase && items[phrase.last];
  return last ? { first: token, end: tokenAt(syntax, last.span.end) } : null;
}

/** The noun phrase that begins at a token; then, if *and* joins another to it, both together: *Park*, *Park and the council*. */
export function phrasesBehind(scene: Scene, token: number): PhraseTokens[] {
  const phrase = phraseBehind(scene, token);
  const isJoined = phrase !== null && scene.structure.syntax.tokens[phrase.end]?.normal === 'and';
  const other = isJoined ? phraseBehind(scene, phrase.end + 1) : null;
  return [...(phrase ? [phrase] : []), ...(phrase && other ? [{ first: phrase.first, end: other.end }] : [])];
}
