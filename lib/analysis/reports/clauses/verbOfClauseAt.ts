import { phraseStartingAt } from '../../speakers/phrases/phraseStartingAt';
import type { Scene } from '../../speakers/scene/scene';
import type { SyntaxToken } from '../../syntax/sentence/syntax';
import { isTensed } from './isTensed';

/** The tensed verb of a clause whose subject begins at a token: *the dam leaks*. Null when there is none: *the dam*. */
export function verbOfClauseAt({ items, structure: { itemAt, syntax } }: Scene, index: number): SyntaxToken | null {
  const at = itemAt[index] ?? -1;
  const subject = at < 0 ? null : phraseStartingAt(items, at, items.length);
  if (!subject) return null;
  for (let verb = index + 1; verb < syntax.tokens.length; verb++) {
    const token = syntax.tokens[verb];
    const item = itemAt[verb] ?? -1;
    // she’s: verb and subject are one item
    if (token && item === subject.last && token.span.start === syntax.tokens[verb - 1]?.span.end && isTensed(token))
      return token;
    if (item > subject.last) return token && isTensed(token) && token.before === '' ? token : null;
  }
  return null;
}
