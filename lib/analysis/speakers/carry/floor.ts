import type { Attribution } from '../../result/analysis';
import { subjectOf } from '../phrases/subject';
import { itemsOfBlock } from '../scene/block';
import { isWord } from '../scene/isWord';
import type { Part } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import { readSource } from '../sources/readSource';
import type { SourceContext } from '../sources/source';
import { carried } from './carried';
import { speakerOf, type KnownSpeakers } from './knownSpeaker';

/** Who speaks with whom where a quotation stands. */
export interface Floor {
  /** Who has just spoken. */
  readonly last: Attribution;
  /** Where the words end that they have just said. */
  readonly lastPart: Part;
  /** Whom they speak with: who has asked them, else who spoke before them; null when nobody does. */
  readonly other: Attribution | null;
  /** Whether the text tells that the other has asked for what was said. */
  readonly isAsked: boolean;
}

/** Null where nobody is known to have just spoken. */
export function floorBefore(context: SourceContext, known: KnownSpeakers, quote: number): Floor | null {
  const last = speakerOf(known, quote - 1);
  const lastPart = context.scene.partsOf[quote - 1]?.at(-1);
  if (!last || !lastPart) return null;
  const asking = asker(context, quote - 1, last);
  const other = asking ?? earlier(context, known, quote - 1, last);
  return { last, lastPart, other: carried(other, 'exchange'), isAsked: asking !== null };
}

/** The two take turns for no longer than so many quotations. */
const maxTurns = 4;

/** Who spoke before another did, in paragraphs that follow one another; a line of narration may stand between. */
function earlier({ scene }: SourceContext, known: KnownSpeakers, quote: number, last: Attribution): Attribution | null {
  for (let other = quote - 1; other >= 0 && other >= quote - maxTurns; other--) {
    const [part, next] = [scene.partsOf[other]?.at(-1), scene.partsOf[other + 1]?.[0]];
    const speaker = speakerOf(known, other);
    if (!part || !next || !speaker || !areNear(scene.blockItems, part.block, next.block)) return null;
    if (speaker.name !== last.name) return speaker;
  }
  return null;
}

/** A line of narration has no more items. */
const maxLine = 15;

function areNear(blocks: readonly (readonly [number, number])[], block: number, next: number): boolean {
  const [first, end] = blocks[block + 1] ?? [0, 0];
  return next - block <= 1 || (next - block === 2 && end - first <= maxLine);
}

/** *Lee* asked Park whether she would go: “No,” said Park: who puts a question to whoever says a quotation, in the sentence before it. */
function asker(context: SourceContext, quote: number, last: Attribution): Attribution | null {
  const { items, partsOf } = context.scene;
  const part = partsOf[quote]?.[0];
  if (!part) return null;
  const [blockStart] = itemsOfBlock(context.scene, part.block);
  const end = part.item > blockStart ? part.item : itemsOfBlock(context.scene, part.block - 1)[1];
  for (let at = sentenceStart(items, end - 1); at < end; at++) {
    const phrase = isWord(items[at], askingVerbs) ? subjectOf(items, at) : null;
    const source = phrase && readSource(context, phrase);
    if (source && source.name !== last.name) return carried(source, 'exchange');
  }
  return null;
}

/** Verbs of what somebody is to answer. */
const askingVerbs = /^(?:ask(?:ed|s)|challenge[ds]|press(?:ed|es)|question(?:ed|s)|t(?:ells|old)|urge[ds])$/;
