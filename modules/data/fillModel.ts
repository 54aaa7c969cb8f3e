import type { CompromiseWords, Model } from './compromiseWords';
import { unpackTags } from './packedTags';

/** Puts the words where compromise would copy them: into the model of all its plugins. */
export function fillModel({ one, two }: Model, words: CompromiseWords): void {
  unpackTags(words.lexicon, one.lexicon);
  unpackTags(words.frozenLex, one.frozenLex);
  Object.assign(one._multiCache, words.multiCache);
  Object.assign(two, { switches: unpackTags(words.switches), uncountable: words.uncountable });
}
