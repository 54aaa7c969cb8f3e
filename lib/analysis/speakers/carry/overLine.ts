import type { Attribution } from '../../result/analysis';
import { nounSource } from '../phrases/speakerNoun';
import { endsInStop, itemsOfBlock, textOfBlock } from '../scene/block';
import { isWord } from '../scene/isWord';
import type { Item, Part, Scene } from '../scene/scene';
import { isName, isNamedIn, mentionsIn } from '../scene/peopleIndex';
import { sentenceStart } from '../scene/sentence';
import { readSource } from '../sources/readSource';
import type { SourceContext } from '../sources/source';
import { carried } from './carried';
import { isAllQuoted } from './isAllQuoted';
import { isHeading } from './isHeading';
import { isNamedInWords } from './isNamedInWords';
import { isQuestion } from './isQuestion';
import { speakerOf, type KnownSpeakers } from './knownSpeaker';
import { tellsOfNobody } from './tellsOfNobody';

/**
 * Does she miss it? ¶ “Every day.”; “Does it hurt?” I ask. ¶ “Every day.”; the room fell silent. ¶ “Every day.” A paragraph of
 * nothing but quoted words after words of whoever writes to the one who has spoken last, or after a line that tells of nobody.
 */
export function overLine(context: SourceContext, filled: KnownSpeakers, quote: number): Attribution | null {
  const { scene } = context;
  const part = scene.partsOf[quote]?.[0];
  if (!part || isHeading(scene, quote) || !isAllQuoted(scene, part.block)) return null;
  const line = part.block - 1;
  const isOwn = filled[quote - 1] === 'nobody' && isNarrators(scene, quote - 1, line);
  const before = isOwn ? quote - 2 : quote - 1;
  const speaker = speakerOf(filled, before);
  const last = scene.partsOf[before]?.at(-1);
  if (speaker?.sourceType !== 'person' || !last || last.block < line - 1 || isNamedInWords(scene, part, speaker))
    return null;
  const goesOn = isOwn || (last.block < line && (isAsked(context, part, speaker) || isIdle(scene, line)));
  return goesOn ? carried(speaker, 'exchange') : null;
}

/** “…,” I say; “…,” asked I: whether whoever writes says a quotation. */
function isNarrators({ items, partsOf }: Scene, quote: number, block: number): boolean {
  const part = partsOf[quote]?.find((one) => one.block === block);
  return part !== undefined && items.slice(part.item + 1, part.item + 3).some((item) => isWord(item, 'i'));
}

/** Does *she* miss it? And the boat? A question of whoever writes ends the paragraph before, and not one about somebody else. */
function isAsked(context: SourceContext, part: Part, { personId }: Attribution): boolean {
  const { scene } = context;
  const end = part.item - 1;
  if (isQuestion(scene, part) || !textOfBlock(scene, part.block - 1).endsWith('?')) return false;
  const start = sentenceStart(scene.items, end - 1);
  for (let at = start; at < end; at++) {
    const item = scene.items[at];
    if (item?.kind !== 'word') continue;
    const isOther = mentionsIn(scene.mentions, item.span).some(
      ({ person, mention }) => isName(mention) && person.id !== personId,
    );
    if (isOther || nounSource(item.normal) === 'group') return false;
    if (isWord(item, /^s?he$/)) return readSource(context, { first: at, last: at })?.personId === personId;
  }
  return true;
}

/** A line has no more items. */
const maxLine = 15;

/** The room fell silent. Not so: the board did not comment. */
function isIdle(scene: Scene, block: number): boolean {
  const [first, end] = itemsOfBlock(scene, block);
  if (end - first > maxLine || !endsInStop(textOfBlock(scene, block))) return false;
  const isBody = (item: Item): boolean => isWord(item) && nounSource(item.normal) === 'organisation';
  return tellsOfNobody(scene, first, end) && !scene.items.slice(first, end).some(isBody);
}
