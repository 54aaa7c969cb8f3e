import type { NarrationWord } from '../scene/scene';
import { countLeading } from '../../text/countLeading';
import { bringsIn } from './bringsIn';
import type { SourceContext } from './source';

/** What "the agency" may be called in its name. */
const agencies = /\b(?:administration|agency|authority|board|bureau|commission|department|ministry|office|service)\b/i;

/** A body of the same kind that is named no further back than this many items, about three sentences, is meant before others. */
const near = 60;

/** No body is taken up by its kind from further back, some fifty sentences. */
const far = 1000;

/**
 * The name of the body that "the department" or "the agency" takes up: the only one of that kind ("Department of Transport")
 * that the words just before name, else, unless the noun is general, the only one that the text names before. Null when there is none, or
 * two, and when the noun brings in another since. `words` are the noun and what follows it.
 */
export function namedBody(
  { scene: { items }, properNames }: SourceContext,
  words: readonly NarrationWord[],
  before: number,
  isGeneric: boolean,
): string | null {
  const noun = words[0]?.normal ?? '';
  const kind = ` ${words.map(({ normal }) => normal).join(' ')} `;
  let nearest: number | null = null;
  let found = '';
  for (let i = countLeading(properNames, ({ last }) => last < before) - 1; i >= 0; i--) {
    const name = properNames[i];
    if (!name || before - name.last > (isGeneric || (nearest !== null && before - nearest <= near) ? near : far)) break;
    const isOfKind = noun === 'agency' ? agencies.test(name.name) : ` ${name.name} `.toLowerCase().includes(kind);
    if (!isOfKind || !name.name.includes(' ')) continue;
    // Leeds Board of Ports, Board of Ports
    if (!found.includes(name.name) && !name.name.includes(found)) return null;
    if (name.name.length > found.length) found = name.name;
    nearest ??= name.last;
  }
  return nearest === null || bringsIn(items, noun, nearest + 1, before) ? null : found;
}
