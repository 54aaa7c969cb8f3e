import type { Attribution } from '../../result/analysis';
import { namedPhraseAt } from '../phrases/namedPhraseAt';
import { readSource } from '../sources/readSource';
import type { SourceContext } from '../sources/source';
import { carried } from './carried';

/** “…?” Lee asked *Park*; “…,” Lee told her brother, *Park*: the person whom the verb at an item is said to, as who answers. */
export function addressee(context: SourceContext, verb: number, end: number): Attribution | null {
  const phrase = namedPhraseAt(context.scene.items, verb + 1, end);
  const source = phrase && readSource(context, phrase);
  return source?.sourceType === 'person' ? carried(source, 'exchange') : null;
}
