import { organisationNouns } from '../../lexicon/speakerNouns';
import type { Span } from '../../text/span';
import type { NarrationWord } from '../scene/scene';
import { namedBody } from './namedBody';
import type { Source, SourceContext } from './source';

/** "The paper" takes up a body that spoke no further back than this many quotations. */
const maxQuotesBack = 3;

/** Nouns that any body may be taken up by. */
const genericNouns = new Set([
  'agency',
  'company',
  'group',
  'magazine',
  'newspaper',
  'organisation',
  'organization',
  'outlet',
  'paper',
  'firm',
]);

/**
 * The body that "the ministry" or "the paper" stands for: one that was quoted before under a name that ends in that very noun,
 * or, for general nouns, the last one with a name; else the one of that kind that the words just before name. `at` is the phrase's first item. Null when none fits.
 */
export function resolveBody(
  context: SourceContext,
  chunk: readonly NarrationWord[],
  span: Span,
  at: number,
): Pick<Source, 'name' | 'sourceType'> | null {
  const [determiner, noun] = chunk;
  if (chunk.length !== 2 || !determiner || !noun || determiner.normal !== 'the' || !organisationNouns.has(noun.normal))
    return null;
  const { spoken } = context.history;
  for (let i = spoken.length - 1; i >= 0 && i >= spoken.length - maxQuotesBack; i--) {
    const { source, at: place } = spoken[i] ?? {};
    if (
      !source ||
      source.name === null ||
      place === undefined ||
      place > span.start ||
      source.sourceType !== 'organisation'
    )
      continue;
    const endsAlike = source.name.toLowerCase().endsWith(` ${noun.normal}`);
    if (endsAlike || (genericNouns.has(noun.normal) && /^(?:the )?\p{Lu}/u.test(source.name)))
      return { name: source.name, sourceType: source.sourceType };
  }
  const name = namedBody(context, noun.normal, at);
  return name === null ? null : { name, sourceType: 'organisation' };
}
