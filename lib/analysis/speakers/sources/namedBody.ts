import type { NarrationWord } from '../scene/scene';
import { near, onlyNamed } from './onlyNamed';
import type { SourceContext } from './source';

/** What "the agency" may be called in its name. */
const agencies = /\b(?:administration|agency|authority|board|bureau|commission|department|ministry|office|service)\b/i;

/**
 * The name of the body that "the department" or "the agency" takes up: the only one of that kind ("Department of Transport")
 * that the words just before name, else, unless the noun is general, the only one that the text names before. Null when there is none, or
 * two, and when the noun brings in another since. `words` are the noun and what follows it.
 */
export function namedBody(
  context: SourceContext,
  words: readonly NarrationWord[],
  before: number,
  isGeneric: boolean,
): string | null {
  const noun = words[0]?.normal ?? '';
  const kind = ` ${words.map(({ normal }) => normal).join(' ')} `;
  const isOfKind = (name: string): boolean =>
    name.includes(' ') && (noun === 'agency' ? agencies.test(name) : ` ${name} `.toLowerCase().includes(kind));
  return onlyNamed(context, noun, before, ({ name }) => isOfKind(name), isGeneric ? near : undefined);
}
