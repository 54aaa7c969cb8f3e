import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packTags, type PackedTags, type Tags } from './packedTags';

/** What compromise makes of the packed words that it comes with, each time that it starts, in two thirds of that time. */
export interface CompromiseWords {
  readonly lexicon: PackedTags;
  /** Words that keep their tags. */
  readonly frozenLex: PackedTags;
  /** How many words the longest entry has that begins with a word. */
  readonly multiCache: Readonly<Record<string, number>>;
  /** Words that are one thing or the other. */
  readonly switches: PackedTags;
  readonly uncountable: Readonly<Record<string, true>>;
}

/** Made by compromise itself; `expand` is the file of the step that ends it. */
export async function makeCompromiseWords(expand: string): Promise<CompromiseWords> {
  const maker = join(dirname(expand), '../index.js');
  const { one, two } = ((await import(pathToFileURL(maker).href)) as { default: Model }).default;
  return {
    lexicon: packTags(one.lexicon),
    frozenLex: packTags(one.frozenLex),
    multiCache: one._multiCache,
    switches: packTags(two.switches),
    uncountable: two.uncountable,
  };
}

/** A model of compromise's, as far as it is words. */
export interface Model {
  readonly one: { readonly lexicon: Tags; readonly frozenLex: Tags; readonly _multiCache: Record<string, number> };
  readonly two: { readonly switches: Tags; readonly uncountable: Record<string, true> };
}
