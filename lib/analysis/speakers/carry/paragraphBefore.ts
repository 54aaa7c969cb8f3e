import type { Attribution } from '../../result/analysis';
import { nounSource } from '../phrases/speakerNoun';
import { textOfBlock } from '../scene/block';
import { isName, mentionsIn } from '../scene/peopleIndex';
import type { Part } from '../scene/scene';
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
 * A paragraph of nothing but quoted words goes on with the speaker of the paragraph before, maybe to answer a question of whoever
 * writes: “…,” said Lee. ¶ Does she miss it? ¶ “…”
 */
export function paragraphBefore(context: SourceContext, filled: KnownSpeakers, quote: number): Attribution | null {
  const { scene } = context;
  const part = scene.partsOf[quote]?.[0];
  const previous = scene.partsOf[quote - 1]?.at(-1);
  const speaker = speakerOf(filled, quote - 1);
  if (!part || !previous || !speaker || !isAllQuoted(scene, part.block)) return null;
  if (isHeading(scene, quote) || isNamedInWords(scene, part, speaker)) return null;
  const distance = part.block - previous.block;
  if (distance === 2) return isAsked(context, part, speaker) ? carried(speaker, 'paragraph-before') : null;
  // “Is it loaded?” ¶ “It was.”: who asks does not answer
  const isAnswer = isAllQuoted(scene, previous.block) && isQuestion(scene, previous) && !isQuestion(scene, part);
  return distance !== 1 || isAnswer ? null : carried(speaker, 'paragraph-before');
}

/** Does *she* miss it? And the boat? The paragraph before ends in a question, and not in one about somebody else. */
function isAsked(context: SourceContext, part: Part, { personId }: Attribution): boolean {
  const { scene } = context;
  const end = part.item - 1;
  if (personId === undefined || isQuestion(scene, part) || !textOfBlock(scene, part.block - 1).endsWith('?'))
    return false;
  const start = sentenceStart(scene.items, end - 1);
  return scene.items.slice(start, end).every((item, offset) => {
    if (item.kind !== 'word') return true;
    const at = start + offset;
    if (/^s?he$/.test(item.normal)) return readSource(context, { first: at, last: at })?.personId === personId;
    const named = mentionsIn(scene.mentions, item.span).filter(({ mention }) => isName(mention));
    return nounSource(item.normal) !== 'group' && named.every(({ person }) => person.id === personId);
  });
}
