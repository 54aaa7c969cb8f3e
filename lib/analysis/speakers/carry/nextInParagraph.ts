import type { Attribution } from '../../result/analysis';
import { itemsOfBlock } from '../scene/block';
import { isPunctuation } from '../scene/isPunctuation';
import { endsLikeSentence, endsSentence } from '../scene/sentence';
import type { SourceContext } from '../sources/source';
import { carried } from './carried';
import { speakerOf, type KnownSpeakers } from './knownSpeaker';
import { leadIn } from './leadIn';

/** Two quotations of one sentence are no further apart than this many items. */
const maxSentenceItems = 30;

/** "…" "…," said Lee: the source comes with the next quotation. */
export function nextInParagraph(context: SourceContext, filled: KnownSpeakers, quote: number): Attribution | null {
  const { scene } = context;
  const part = scene.partsOf[quote]?.at(-1);
  const next = scene.partsOf[quote + 1]?.[0];
  if (!part || !next || next.block !== part.block || next.item - part.item > maxSentenceItems) return null;
  const between = scene.items.slice(part.item + 1, next.item);
  const speaker = speakerOf(filled, quote + 1);
  const hasStop = between.some((item) => isPunctuation(item, 'stop'));
  const isOneSentence = speaker?.rule.endsWith('After') && !hasStop;
  const isBeside = between.every((item) => item.kind === 'mark');
  // They call it “the hill”. “It is steep,” said Lee: the words that end a sentence of narration are of that.
  const before = scene.items[(scene.partsOf[quote]?.[0] ?? part).item - 1];
  const endsNarration = before?.kind !== 'quote' && !endsSentence(before) && hasStop;
  return isOneSentence || (isBeside && !endsNarration)
    ? carried(speaker, 'next-in-paragraph')
    : goesOn(context, filled, quote);
}

/** “My mother shut the gate.” *Lee* smiled. “So I shut it.”: who speaks on after a sentence of narration at the start of the paragraph. */
function goesOn(context: SourceContext, filled: KnownSpeakers, quote: number): Attribution | null {
  const { items } = context.scene;
  const [part, next] = [context.scene.partsOf[quote]?.at(-1), context.scene.partsOf[quote + 1]?.[0]];
  if (!part || !next || part.item !== itemsOfBlock(context.scene, part.block)[0] || !endsLikeSentence(part))
    return null;
  const narration = items.slice(
    isPunctuation(items[part.item + 1], 'stop') ? part.item + 2 : part.item + 1,
    next.item - 1,
  );
  const isOneSentence =
    narration.length > 0 &&
    isPunctuation(items[next.item - 1], 'stop') &&
    !narration.some((item) => isPunctuation(item, 'stop'));
  const source = isOneSentence && !filled[quote + 1] ? leadIn(context, quote + 1) : null;
  return carried(source, 'next-in-paragraph');
}
