import { organisationNouns } from '../../lexicon/speakerNouns';
import type { Span } from '../../text/span';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isNameLike } from '../phrases/phraseShape';
import { subjectOf } from '../phrases/subject';
import type { Item, NarrationWord } from '../scene/scene';
import { maxItemsBack, namedBody } from './namedBody';
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
 * or, for general nouns, the last one with a name; else the one of that kind that the words just before name; else, for a
 * company, the last named body that is said to have said anything. `at` is the phrase's first item. Null when none fits.
 */
export function resolveBody(
  context: SourceContext,
  chunk: readonly NarrationWord[],
  span: Span,
  at: number,
  read: (phrase: NounPhrase) => Source | null,
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
  const isCompany = noun.normal === 'company' || noun.normal === 'firm';
  const name = namedBody(context, noun.normal, at) ?? (isCompany ? bodyThatSpoke(context.scene.items, at, read) : null);
  return name === null ? null : { name, sourceType: 'organisation' };
}

/** *The Ash Bakery said in May that …* Its flour is local, the company said: whoever spoke last, if it is a body with a name. */
function bodyThatSpoke(
  items: readonly Item[],
  before: number,
  read: (phrase: NounPhrase) => Source | null,
): string | null {
  for (let at = before - 1; at >= 0 && before - at <= maxItemsBack; at--) {
    const verb = items[at];
    if (verb?.kind !== 'word' || !verb.cue || verb.cue.isLabel) continue;
    const subject = subjectOf(items, at);
    const source = subject && isNameLike(items, subject) ? read(subject) : null;
    if (source?.sourceType === 'organisation' && isNamed(items, source)) return source.name;
  }
  return null;
}

/** A capital that only begins a sentence makes no name, unless the word has one elsewhere, too. */
const isNamed = (items: readonly Item[], { form, name }: Source): boolean =>
  form === 'name' ||
  items.some((item, at) => item.kind === 'word' && item.token.text === name && items[at - 1]?.kind === 'word');
