import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packTags, type PackedTags, type Tags } from './packedTags';

/** What compromise unpacks from its own word lists at every start, which takes two thirds of the time that it needs. */
export interface CompromiseWords {
  readonly lexicon: PackedTags;
  /** Words that keep their tags. */
  readonly frozenLex: PackedTags;
  /** For the first word of entries of several words: how many words the longest of them has. */
  readonly multiCache: Readonly<Record<string, number>>;
  /** Words that are of one part of speech or of another. */
  readonly switches: PackedTags;
  readonly uncountable: Readonly<Record<string, true>>;
}

/** Made by compromise itself; `expand` is the file of the last step in which it unpacks them. */
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

/** The part of compromise's model that consists of words. */
export interface Model {
  readonly one: { readonly lexicon: Tags; readonly frozenLex: Tags; readonly _multiCache: Record<string, number> };
  readonly two: { readonly switches: Tags; readonly uncountable: Record<string, true> };
}
