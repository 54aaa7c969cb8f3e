import type { Attribution } from '../../result/analysis';
import { nounSource } from '../phrases/speakerNoun';
import { textOfBlock } from '../scene/block';
import { isWord } from '../scene/isWord';
import { isName, mentionsIn } from '../scene/peopleIndex';
import type { Part, Scene } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import { readSource } from '../sources/readSource';
import type { SourceContext } from '../sources/source';
import { carried } from './carried';
import { isAllQuoted } from './isAllQuoted';
import { isHeading } from './isHeading';
import { isNamedInWords } from './isNamedInWords';
import { isQuestion } from './isQuestion';
import { speakerOf, type KnownSpeakers } from './knownSpeaker';

/**
 * Does she miss it? ¶ “Every day.”; “You look tired,” I say. ¶ “Every day.” A paragraph of nothing but quoted words right after a
 * turn of whoever writes: by the one who has spoken last.
 */
export function writersTurn(context: SourceContext, filled: KnownSpeakers, quote: number): Attribution | null {
  const { scene } = context;
  const part = scene.partsOf[quote]?.[0];
  if (!part || isHeading(scene, quote) || !isAllQuoted(scene, part.block)) return null;
  const turn = part.block - 1;
  const isOwn = filled[quote - 1] === 'nobody' && isWriters(scene, quote - 1, turn);
  const before = isOwn ? quote - 2 : quote - 1;
  const speaker = speakerOf(filled, before);
  const block = scene.partsOf[before]?.at(-1)?.block ?? -1;
  if (speaker?.sourceType !== 'person' || block < turn - 1 || isNamedInWords(scene, part, speaker)) return null;
  return isOwn || (block < turn && isAsked(context, part, speaker)) ? carried(speaker, 'exchange') : null;
}

/** “…,” I say; “…,” asked I. */
function isWriters({ items, partsOf }: Scene, quote: number, block: number): boolean {
  const part = partsOf[quote]?.find((one) => one.block === block);
  return part !== undefined && items.slice(part.item + 1, part.item + 3).some((item) => isWord(item, 'i'));
}

/** Does *she* miss it? And the boat? The paragraph before ends in a question, and not in one about somebody else. */
function isAsked(context: SourceContext, part: Part, { personId }: Attribution): boolean {
  const { scene } = context;
  const end = part.item - 1;
  if (isQuestion(scene, part) || !textOfBlock(scene, part.block - 1).endsWith('?')) return false;
  const start = sentenceStart(scene.items, end - 1);
  return scene.items.slice(start, end).every((item, offset) => {
    if (item.kind !== 'word') return true;
    const at = start + offset;
    if (/^s?he$/.test(item.normal)) return readSource(context, { first: at, last: at })?.personId === personId;
    const named = mentionsIn(scene.mentions, item.span).filter(({ mention }) => isName(mention));
    return nounSource(item.normal) !== 'group' && named.every(({ person }) => person.id === personId);
  });
}
