import { nounSource } from '../phrases/speakerNoun';
import { itemsOfBlock } from '../scene/block';
import { isWord } from '../scene/isWord';
import { isNamedIn } from '../scene/peopleIndex';
import type { Scene } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import type { SourceContext } from '../sources/source';
import { isAllQuoted } from './isAllQuoted';
import { isHeading } from './isHeading';
import type { KnownSpeaker } from './knownSpeaker';
import { subjectSource } from './subjectSource';

/** So many sentences are looked back over to whom a paragraph is about. */
const maxSentences = 4;

/** A paragraph of nothing but quoted words after one that is about a person: Lee is upbeat. ¶ "…"; Lee is upbeat. The boat is new. ¶ "…" */
export function paragraphLead(context: SourceContext, quote: number): KnownSpeaker {
  const { scene } = context;
  const part = scene.partsOf[quote]?.[0];
  if (!part || part.block === 0 || isHeading(scene, quote) || !isAllQuoted(scene, part.block)) return null;
  const [first, last] = itemsOfBlock(scene, part.block - 1);
  let end = last;
  for (let sentences = 0; sentences < maxSentences && end > first; sentences++) {
    const start = Math.max(first, sentenceStart(scene.items, end));
    if (sentences > 0 && scene.items.slice(start, end).some((item) => isWord(item, narrators))) return null;
    const found = subjectSource(context, part, [start, end], 'paragraph-lead');
    if (found || !tellsOfNobody(scene, start, end)) return found;
    end = start - 1;
  }
  return null;
}

/** The winter was long; *the child* was cold. Not so: a neighbour came; we were late; Lee left. */
const tellsOfNobody = ({ items, mentions }: Scene, start: number, end: number): boolean =>
  items.slice(start, end).every((item, offset) => {
    if (item.kind !== 'word') return item.kind === 'mark';
    const source = nounSource(item.normal);
    const isPerson = source === 'group' || (source === 'unnamed-person' && !isWord(items[start + offset - 1], 'the'));
    return !isPerson && !narrators.test(item.normal) && !isNamedIn(mentions, item.span);
  });

const narrators = /^(?:i|me|my|our|they|us|we)$/;
